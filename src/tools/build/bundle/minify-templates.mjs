/**
 * A rollup plugin: takes comments and indentation out of css`…`, html`…` and svg`…` templates,
 * which no JavaScript minifier touches.
 *
 * Whitespace beside what is never in a line of text (blocks, parts of tables and of drawings) is
 * left out: it would be hundreds of empty text nodes. Elsewhere runs of it are only shortened, so
 * inline layout stays as written.
 */
const CSS_COMMENT = /\/\*[\s\S]*?\*\//g;
const SUPERFLUOUS_IN_CSS = /\s*([{};,>])\s*|(?<=:)\s+|\b0(?=\.\d)/g;

/** No style of ours puts these in a line of text. */
const BLOCKS = [
  ...['div', 'section', 'header', 'footer', 'form', 'fieldset', 'details', 'figure', 'p', 'h[1-6]'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['defs', 'g', 'path', 'circle', 'rect', 'line', 'polyline'],
].join('|');
const AROUND_BLOCKS = new RegExp(
  `\\s+(?=</?(?:${BLOCKS})\\b)|(?<=</?(?:${BLOCKS})\\b[^<>]*>)\\s+`,
  'g',
);
/** Of an attribute's value; before '/>' it would take the slash in. */
const SUPERFLUOUS_QUOTES = /(?<==)"([\w-]+)"(?=[\s>])/g;
/** Stands for an expression in a template's text. */
const EXPRESSION = '\0';

const shorten = {
  css: (text) =>
    text
      .replace(CSS_COMMENT, '')
      .replace(/\s+/g, ' ')
      .replace(SUPERFLUOUS_IN_CSS, '$1')
      .replace(/;}/g, '}'),
  html: (text) =>
    text
      .replace(AROUND_BLOCKS, '')
      .replace(/\s*\n\s*/g, '\n')
      .replace(SUPERFLUOUS_QUOTES, '$1'),
};
shorten.svg = shorten.html;

/** Every node of a syntax tree. */
function* nodesOf(node) {
  if (!node || typeof node.type !== 'string') return;
  yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) yield* nodesOf(child);
    else if (value && typeof value === 'object') yield* nodesOf(value);
  }
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/src/') || !/\b(css|html|svg)`/.test(code)) return null;
      const edits = [];
      for (const node of nodesOf(this.parse(code))) {
        if (node.type !== 'TaggedTemplateExpression') continue;
        const shortenText = shorten[node.tag.name];
        if (!shortenText) continue;
        const { quasis } = node.quasi;
        const text = quasis.map(({ start, end }) => code.slice(start, end)).join(EXPRESSION);
        const pieces = shortenText(text).split(EXPRESSION);
        quasis.forEach(({ start, end }, i) => edits.push({ start, end, text: pieces[i] }));
      }
      let result = code;
      // nested templates come after the one around them, but the pieces of text never overlap
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      return { code: result, map: null };
    },
  };
}
