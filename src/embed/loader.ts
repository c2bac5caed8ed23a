/**
 * `dist/vk.js`: loads the widgets that a page uses. Runs as a module and as a classic script, so
 * `import.meta` is out of reach.
 */
import { ownAddress } from './own-address.ts';
import { start } from './page.ts';

start(ownAddress(), {
  load: (tag, { base }) => import(`${base}${tag}.js`),
  placeholders: ({ base }) => import(`${base}vk-placeholders.js`),
});
