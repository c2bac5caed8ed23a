/**
 * `npm run integrations`: writes the plugins with the built scripts in them, ready to copy, to
 * `.cache/integrations/`.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PLUGINS = [
  'wordpress/varsinaista-kulttuuria',
  'mediawiki/VarsinaistaKulttuuria',
  'dokuwiki/vkwidgets',
  'drupal/varsinaista_kulttuuria',
];

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Packs all plugins into a folder and returns the path of each by its name. */
export function pack(target = folder('../../.cache/integrations')) {
  if (!existsSync(folder('../../dist/vk.js')))
    throw new Error('Nothing is built yet: npm run build');
  rmSync(target, { recursive: true, force: true });
  return Object.fromEntries(
    PLUGINS.map((plugin) => {
      const packed = join(target, basename(plugin));
      cpSync(folder(plugin), packed, { recursive: true });
      // dist/lib is for npm, not for websites
      cpSync(folder('../../dist'), join(packed, 'dist'), {
        recursive: true,
        filter: (path) => !/[\\/]dist[\\/]lib([\\/]|$)/.test(path),
      });
      return [basename(plugin), packed];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const packed of Object.values(pack())) console.log(packed);
