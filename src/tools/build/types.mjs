/** Writes the type declarations of the npm package beside its modules. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The compiler leaves `./x.ts` in declarations as it stands in the source, but only `./x.js` and
// `./x.d.ts` are shipped.
const TS_IMPORT = /((?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(['"])/g;

export function writeTypes(run) {
  run(process.execPath, 'node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json');
  for (const file of readdirSync('dist/lib', { recursive: true }).map(String)) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join('dist/lib', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(TS_IMPORT, '$1.js$2'));
  }
}
