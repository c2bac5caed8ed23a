/** How the element manifest is read out of the source: https://custom-elements-manifest.open-wc.org */
import { inheritSharedAttributes, nameTags, withoutPrivates } from './manifest-plugins.mjs';
import { WIDGETS } from './widgets.mjs';

export default {
  globs: [`src/{${WIDGETS}}/*.ts`, 'src/widget/{attributes,events}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [inheritSharedAttributes(), withoutPrivates(), nameTags()],
};
