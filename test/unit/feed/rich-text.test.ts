import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRichText, type RichNode } from '../../../src/feed/rich-text.ts';

const show = (nodes: RichNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `<${node.tag}${node.href && ` ${node.href}`}>${show(node.children)}</${node.tag}>`,
    )
    .join('');
const read = (markup: string) => show(parseRichText(markup));

describe('descriptionHtml', () => {
  it('keeps the allowed elements and their text', () => {
    assert.equal(
      read('<p>Tule <strong>mukaan</strong></p>'),
      '<p>Tule <strong>mukaan</strong></p>',
    );
    assert.equal(read('<ul><li>a<li>b</ul>'), '<ul><li>a</li><li>b</li></ul>');
    const all = 'ul ol li strong b em i blockquote'.split(' ');
    for (const tag of all)
      assert.equal(read(`<${tag.toUpperCase()}>a</${tag}>`), `<${tag}>a</${tag}>`);
    for (const tag of ['p', 'ul', 'ol', 'blockquote'])
      assert.equal(read(`<p>a<${tag}>b`), `<p>a</p><${tag}>b</${tag}>`);
    assert.equal(read('a<br>b'), 'a<br></br>b');
  });

  it('takes no entity for a name that every object has', () => {
    assert.equal(read('&constructor; &toString;'), '&constructor; &toString;');
  });

  it('unwraps everything else, and drops its attributes', () => {
    assert.equal(read('<div class="x"><span style="color:red">Moi</span></div>'), 'Moi');
    assert.equal(read('<p onclick="x()" style="y">Moi</p>'), '<p>Moi</p>');
    assert.equal(read('<img src=x onerror=alert(1)>teksti'), 'teksti');
  });

  it('leaves out what is code, with all it holds', () => {
    assert.equal(read('a<script>alert(1)</script>b<style>p{}</style>c'), 'abc');
    assert.equal(read('a<svg><a href="https://x.example">b</a></svg>c'), 'ac');
    assert.equal(read('a<script>never closed'), 'a');
    assert.equal(read('a<!-- <p>b</p> -->c<!---->d<!-- never closed'), 'acd');
    assert.equal(read('a<SCRIPT></script >b'), 'ab');
  });

  it('reads the entities that editors write for letters, dashes and quotes', () => {
    assert.equal(
      read('K&auml;sity&ouml;&nbsp;&ndash; &Aring;land, &rdquo;caf&eacute;&rdquo; 5&nbsp;&euro;'),
      'Käsityö\u00a0– Åland, ”café” 5\u00a0€',
    );
    assert.equal(read('&unknown; &amp;auml; &#0;&#x110000;&#x1F3FA;'), '&unknown; &auml; 🏺');
    assert.equal(
      read('&quot;&apos;&Auml;&Ouml;&aring;&uuml;&mdash;&hellip;&bull;&lsquo;&rsquo;&ldquo;&NBSP;'),
      '"\'ÄÖåü—…•‘’“\u00a0',
    );
  });

  it('links only to addresses of the allow-list', () => {
    assert.equal(
      read('<a href="https://kunta.example/a?b=1&amp;c=2">x</a>'),
      '<a https://kunta.example/a?b=1&c=2>x</a>',
    );
    for (const href of ["'tel:+358401234567'", 'tel:+358401234567', 'tel:+358401234567 title=""'])
      assert.equal(read(`<A class='' title="" HREF=${href}>x</A>`), '<a tel:+358401234567>x</a>');
    assert.equal(read('<a>x</a><a href>y</a><a href="">z</a>'), 'xyz');
    assert.equal(read('<a title=" href=https://a.example">x</a>'), 'x');
    assert.equal(read(`<a title='"' href=tel:1 href=tel:2>x</a>`), '<a tel:1>x</a>');
    assert.equal(
      read('<a href="mailto:kulttuuri@kunta.example">x</a>'),
      '<a mailto:kulttuuri@kunta.example>x</a>',
    );
    assert.equal(
      read(
        '<a data-href="https://a.example" title="href=https://b.example"HREF = https://c.example>x</a>',
      ),
      '<a https://c.example>x</a>',
    );
    for (const href of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      ' &#106;avascript:alert(1)',
      'data:text/html,x',
      '/suhteellinen',
      'vbscript:x',
      'xtel:1',
      'mailtox:a',
    ])
      assert.equal(read(`<a href="${href}">x</a>`), 'x', href);
  });

  it('decodes entities once, and never reads the result as markup', () => {
    assert.equal(read('&lt;b&gt; &auml; &#228;&nbsp;&amp;lt;'), '<b> ä ä\u00a0&lt;');
  });

  it('forgives crossed and unclosed elements', () => {
    assert.equal(read('<p>a<p>b'), '<p>a</p><p>b</p>');
    assert.equal(read('<b>a<i>b</b>c'), '<b>a<i>b</i></b>c');
    assert.equal(read('a </p> b'), 'a  b');
  });

  it('closes what HTML closes: items of the same list, paragraphs around words, a link before another', () => {
    assert.equal(
      read('<ul><li><p>a<li><b>b<li>c<ol><li>d</ol></ul>'),
      '<ul><li><p>a</p></li><li><b>b</b></li><li>c<ol><li>d</li></ol></li></ul>',
    );
    assert.equal(
      read('<ol><li>a<ul><li>b</ul>c</li><li>d</ol>'),
      '<ol><li>a<ul><li>b</li></ul>c</li><li>d</li></ol>',
    );
    assert.equal(
      read('<blockquote><li>a<p>b<b>c<li>d</blockquote>e'),
      '<blockquote><li>a<p>b<b>c</b></p></li><li>d</li></blockquote>e',
    );
    assert.equal(read('<p>a <b>b<p>c'), '<p>a <b>b</b></p><p>c</p>');
    assert.equal(
      read('<a href="https://a.example">a <a href="https://b.example">b</a>'),
      '<a https://a.example>a </a><a https://b.example>b</a>',
    );
  });

  it('stays as written where it is no element, however long', () => {
    const broken = ['<a ', '<a "', '<a \'"', '<!-', '<a href ', '</script ', 'aaa', '&#'];
    // Whoever looks on from every sign to the end would sit over these for an hour.
    for (const part of broken)
      for (const markup of [part.repeat(100_000), `<${part.repeat(100_000)}`])
        assert.ok(parseRichText(markup)[0] === markup, part);
    assert.deepEqual(parseRichText('<script '.repeat(100_000)), []);
  });
});
