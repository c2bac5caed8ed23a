import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

// where it finds the packages that it needs
const file = resolve('node_modules', '.cache', `vk-feed-${process.pid}.mjs`);
let isCompiled = false;

/**
 * The file of `vk-feed` for the tests of this process. Compiled once: compiling at each of some
 * sixty starts would take minutes.
 */
export function commandLine(): string {
  if (isCompiled) return file;
  isCompiled = true;
  buildSync({
    entryPoints: ['src/tools/vk-feed.ts'],
    outfile: file,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  // Several files of tests use it; the process outlives them all.
  process.once('exit', () => rmSync(file, { force: true }));
  return file;
}
