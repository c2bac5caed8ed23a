import { html, type TemplateResult } from 'lit';
import { parseRichText, type RichNode } from '../feed/rich-text.ts';

/**
 * Renders a feed's `descriptionHtml`. The markup is never handed to the browser as markup: it is
 * read into a tree of allowed elements, and Lit makes those, so neither scripts nor styles can
 * come along, and the page may enforce Trusted Types.
 */
export function richText(markup: string): TemplateResult {
  return html`${parseRichText(markup).map(renderNode)}`;
}

function renderNode(node: RichNode): TemplateResult | string {
  if (typeof node === 'string') return node;
  const children = node.children.map(renderNode);
  switch (node.tag) {
    case 'p':
      return html`<p>${children}</p>`;
    case 'br':
      return html`<br />`;
    case 'ul':
      return html`<ul>
        ${children}
      </ul>`;
    case 'ol':
      return html`<ol>
        ${children}
      </ol>`;
    case 'li':
      return html`<li>${children}</li>`;
    case 'strong':
    case 'b':
      return html`<strong>${children}</strong>`;
    case 'em':
    case 'i':
      return html`<em>${children}</em>`;
    case 'blockquote':
      return html`<blockquote>${children}</blockquote>`;
    case 'a':
      return html`<a href=${node.href}>${children}</a>`;
  }
}
