import * as stories from '../../../stories/vk-funding-finder.stories.ts';
import { testStories } from '../../helpers/stories.ts';

testStories(stories);
