import { define } from '../widget/define.ts';
import { VkArtistPilotMap } from './artist-pilot-map.ts';

define('vk-artist-pilot-map', VkArtistPilotMap);
