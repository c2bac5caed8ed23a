import { testStories } from '../../helpers/stories.ts';
import * as stories from '../../../stories/vk-artist-pilot-map.stories.ts';

testStories(stories);
