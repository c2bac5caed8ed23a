import { define } from '../widget/define.ts';
import { VkWorkshopCalendar } from './workshop-calendar.ts';

define('vk-workshop-calendar', VkWorkshopCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'vk-workshop-calendar': VkWorkshopCalendar;
  }
}
