import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
// @ts-expect-error: plain JavaScript
import { minifyTemplates } from '../../../src/tools/build/bundle/minify-templates.mjs';

const minified = (code: string): string =>
  minifyTemplates().transform.call({ parse: parseAst }, code, '/src/a.ts').code;

describe('templates on websites', () => {
  it('have no whitespace beside blocks, so no empty text nodes', () => {
    assert.equal(
      minified('html`<div\n  class="a ${b}"\n>\n  ${c}\n  <p>\n    Text\n  </p>\n</div>`'),
      'html`<div\nclass="a ${b}"\n>${c}<p>Text</p></div>`',
    );
  });

  it('keep it in lines of text, where it shows', () => {
    const line = 'html`<b>${a}</b> <span>b</span>\\n<a href=${c}>d</a> e`';
    assert.equal(minified(line), line);
    assert.equal(minified('html`<p>${a} <b>b</b></p>`'), 'html`<p>${a} <b>b</b></p>`');
  });

  it('are minified within others', () => {
    assert.equal(
      minified('html`<ul>\n  ${list.map((a) => html`<li>\n    ${a}\n  </li>`)}\n</ul>`'),
      'html`<ul>${list.map((a) => html`<li>${a}</li>`)}</ul>`',
    );
  });

  it('have styles without what says nothing', () => {
    assert.equal(
      minified(
        'css`\n  /* why */\n  :host > a:hover {\n    margin: 0.5em calc(1px + ${b});\n  }\n`',
      ),
      'css` :host>a:hover{margin:.5em calc(1px + ${b})}`',
    );
  });
});
