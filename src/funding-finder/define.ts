import { define } from '../widget/define.ts';
import { VkFundingFinder } from './funding-finder.ts';

define('vk-funding-finder', VkFundingFinder);

declare global {
  interface HTMLElementTagNameMap {
    'vk-funding-finder': VkFundingFinder;
  }
}
