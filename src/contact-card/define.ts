import { define } from '../widget/define.ts';
import { VkContactCard } from './contact-card.ts';

define('vk-contact-card', VkContactCard);
