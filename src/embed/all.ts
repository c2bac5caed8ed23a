/**
 * `dist/vk-all.js`: loader and widgets in one file, for a CMS where only one can be uploaded. The
 * build keeps it from running where another copy was first (rollup.config.mjs).
 */
import '../artist-pilot-map/define.ts';
import '../contact-card/define.ts';
import '../funding-finder/define.ts';
import '../workshop-calendar/define.ts';
import { convert } from './convert.ts';
import { ownAddress } from './own-address.ts';
import { start } from './page.ts';

start(ownAddress(), {
  load: () => Promise.resolve(),
  placeholders: () => Promise.resolve({ convert }),
});
