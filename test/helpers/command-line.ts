import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before } from 'node:test';
import { build } from 'esbuild';

// where it finds the packages that it needs
const file = resolve('node_modules', '.cache', `vk-feed-${process.pid}.mjs`);
let isAsked = false;

/**
 * The file of `vk-feed` for the tests of this process. Compiled once: compiling at each of some
 * sixty starts would take minutes.
 */
export function commandLine(): string {
  if (isAsked) return file;
  isAsked = true;
  before(() =>
    build({
      entryPoints: ['src/tools/vk-feed.ts'],
      outfile: file,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
    }),
  );
  after(() => rmSync(file, { force: true }));
  return file;
}
