/** Writes integrity.json: the hash for the `integrity` attribute of each file a page can load. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const forPages = (file) => /^(?:[\w-]+|chunks\/[\w-]+)\.(?:js|html|json)$/.test(file);

export function writeIntegrity(folder) {
  const hashes = {};
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const name = file.replaceAll('\\', '/');
    if (!forPages(name)) continue;
    const digest = createHash('sha384')
      .update(readFileSync(join(folder, file)))
      .digest('base64');
    hashes[name] = `sha384-${digest}`;
  }
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
