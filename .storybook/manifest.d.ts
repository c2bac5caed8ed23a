/** Written by the build; types are checked before there is one. */
declare module '*/dist/custom-elements.json' {
  const manifest: object;
  export default manifest;
}

declare module '*.css';
