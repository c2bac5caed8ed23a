/** What build steps need to know from package.json. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

export const { name, version } = manifest;
export const dependencies = Object.keys(manifest.dependencies);
