/**
 * `npm run build`: writes dist/ from nothing, in the order in which the steps need one another.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeIntegrity } from './integrity.mjs';
import { writeManifests } from './manifests.mjs';
import { copyPages } from './pages.mjs';
import { writeTypes } from './types.mjs';

const bin = (name) => join('node_modules', '.bin', name);

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

rmSync('dist', { recursive: true, force: true });
run(bin('rollup'), '-c', '--silent');
writeTypes(run);
writeManifests(run);
run(
  process.execPath,
  '--import=tsx',
  'src/tools/vk-feed.ts',
  'schema',
  '-o',
  'dist/feed.schema.json',
);
copyPages();
// last: the hashes of everything above
writeIntegrity('dist');
