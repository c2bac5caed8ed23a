/** How the element manifest is read out of the source: https://custom-elements-manifest.open-wc.org */
import { inheritSharedAttributes, nameTags } from './manifest-plugins.mjs';

const WIDGETS = 'workshop-calendar,artist-pilot-map,funding-finder,contact-card';

export default {
  globs: [`src/{${WIDGETS}}/*.ts`, 'src/widget/attributes.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [inheritSharedAttributes(), nameTags()],
};
