/** The headers that a webmaster would send, page by page: the guide (ohje.html) explains them. */

/** The strictest policy that the widgets promise to run under. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
};

/** What a page of the demo needs beyond that, and not for the widgets' sake. */
const EXTRA = [
  // Bootstrap's own style sheet draws its icons as data: images
  [/\/hosts\/bootstrap\.html$/, { 'img-src': "'self' data:" }],
  // shows a widget in an <iframe>
  [/\/hosts\/forms\.html$/, { 'frame-src': "'self'" }],
  // these fetch whatever feed their visitor types
  [/\/(snippet|editor)\.html$/, { 'connect-src': "'self' https: http:" }],
];

/** In a sandbox without an origin Safari's 'self' is nobody: then a frame's site is named as well. */
const named = (policy, site) => policy.replaceAll("'self'", `'self' ${site}`);

function policy(path) {
  const [, extra] = EXTRA.find(([pages]) => pages.test(path)) ?? [];
  return Object.entries({ ...STRICT, ...extra })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** Sets the headers of one file. */
export function setHeaders(response, path) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (path.endsWith('/') || path.endsWith('.html'))
    response.setHeader(
      'Content-Security-Policy',
      path.endsWith('/frame.html')
        ? named(policy(path), `http://${response.req.headers.host}`)
        : policy(path),
    );
  // names of chunks change with their content, everything else may change under its name
  response.setHeader(
    'Cache-Control',
    path.includes('/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  // other sites, and sandboxed frames whose origin is nobody's, load modules and feeds with CORS
  if (/\/(dist|feeds)\//.test(path)) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  }
}
