import * as stories from '../../../stories/vk-contact-card.stories.ts';
import { testStories } from '../../helpers/stories.ts';

testStories(stories);
