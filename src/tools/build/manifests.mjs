/** Writes the element manifest and, from it, what editors need to complete our tags. */
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeManifests(run) {
  run(
    join('node_modules', '.bin', 'cem'),
    ...['analyze', '--quiet', '--config', 'src/tools/build/custom-elements-manifest.config.mjs'],
  );
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const options = { outdir: 'dist', hideLogs: true };
  generateVsCodeCustomElementData(manifest, { ...options, cssFileName: null });
  generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });
  for (const name of ['vscode.html-custom-data.json', 'web-types.json']) {
    const file = join('dist', name);
    // both tell of a default where a custom property has none
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(' _(default: undefined)_', ''));
  }
}
