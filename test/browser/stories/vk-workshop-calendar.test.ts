import * as stories from '../../../stories/vk-workshop-calendar.stories.ts';
import { testStories } from '../../helpers/stories.ts';

testStories(stories);
