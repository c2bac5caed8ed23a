import * as stories from '../../../stories/network.stories.ts';
import { testStories } from '../../helpers/stories.ts';

testStories(stories);
