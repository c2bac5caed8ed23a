import { define } from '../widget/define.ts';
import { VkArtistPilotMap } from './artist-pilot-map.ts';

define('vk-artist-pilot-map', VkArtistPilotMap);

declare global {
  interface HTMLElementTagNameMap {
    'vk-artist-pilot-map': VkArtistPilotMap;
  }
}
