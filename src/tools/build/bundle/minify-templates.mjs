/**
 * A rollup plugin: takes comments and indentation out of css`…`, html`…` and svg`…` templates,
 * which no JavaScript minifier touches.
 *
 * Whitespace is never removed between words or tags, only runs of it shortened to one space, so
 * inline layout stays as written.
 */
const CSS_COMMENT = /\/\*[\s\S]*?\*\//g;
const AROUND_CSS_PUNCTUATION = /\s*([{};,])\s*/g;

const shorten = {
  css: (text) =>
    text
      .replace(CSS_COMMENT, '')
      .replace(/\s+/g, ' ')
      .replace(AROUND_CSS_PUNCTUATION, '$1')
      .replace(/;}/g, '}'),
  html: (text) => text.replace(/\s*\n\s*/g, '\n'),
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
        for (const { start, end } of node.quasi.quasis) {
          edits.push({ start, end, text: shortenText(code.slice(start, end)) });
        }
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
