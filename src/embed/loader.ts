/**
 * `dist/vk.js`: loads the widgets that a page uses. Runs as a module and as a classic script, so
 * `import.meta` is out of reach.
 */
import { ownAddress } from './own-address.ts';
import { start } from './page.ts';

const own = ownAddress();

start(own, {
  load(tag, { base }) {
    // Most of the code: it would come a journey later if only the widget's own file asked for it.
    if (base === own) import(`${own}chunks/first-rows.js`).catch(() => undefined);
    return import(`${base}${tag}.js`);
  },
  placeholders: ({ base }) => import(`${base}vk-placeholders.js`),
});
