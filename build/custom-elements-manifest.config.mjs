/** How the element manifest is read out of the source: https://custom-elements-manifest.open-wc.org */
import { inheritSharedAttributes } from './shared-attributes.mjs';

export default {
  globs: [
    'src/*/define.ts',
    'src/{workshop-calendar,artist-pilot-map,funding-finder,contact-card}/*.ts',
    'src/widget/attributes.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [inheritSharedAttributes()],
};
