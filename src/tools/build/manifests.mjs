/** Writes the element manifest and, from it, what editors need to complete our tags. */
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readFileSync } from 'node:fs';
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
}
