import { define } from '../widget/define.ts';
import { ContactCard } from './contact-card.ts';

define('vk-contact-card', ContactCard);
