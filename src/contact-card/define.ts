import { define } from '../widget/define.ts';
import { VkContactCard } from './contact-card.ts';

define('vk-contact-card', VkContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'vk-contact-card': VkContactCard;
  }
}
