/**
 * A plugin for @web/test-runner: bundles the named packages once with esbuild.
 *
 * `storybook/test` reaches CommonJS packages (aria-query), which a browser cannot import file by
 * file as the test server hands them out.
 */
import { build } from 'esbuild';
import { join } from 'node:path';

const FOLDER = 'node_modules/.cache/prebundle';
const entryName = (packageName) => packageName.replace(/\W/g, '_');

export function prebundle(packageNames) {
  return {
    name: 'prebundle',
    async serverStart() {
      await build({
        entryPoints: packageNames.map((name) => ({ in: name, out: entryName(name) })),
        outdir: FOLDER,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        logLevel: 'error',
        // a second copy of Lit would render into its own parts
        external: ['lit', 'lit/*'],
        define: { 'process.env.NODE_ENV': '"test"' },
      });
    },
    resolveImport({ source }) {
      return packageNames.includes(source) ? `/${join(FOLDER, entryName(source))}.js` : undefined;
    },
  };
}
