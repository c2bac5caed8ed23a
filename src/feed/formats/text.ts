/** Foreign HTML → plain text, without a page. */
import { decodeEntities } from '../entities.ts';

export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z][^>]*>|&(?:#\d+|[a-z]+);/i.test(text);

/** The text of some HTML; blocks become paragraphs. Nothing of it is ever run or rendered. */
export function htmlToText(html: string): string {
  const bare = html
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '\n• ')
    .replace(/<\/(p|div|h[1-6]|ul|ol|blockquote)\s*>/gi, '\n\n')
    .replace(/<[^>]*>/g, '');
  return decodeEntities(bare)
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
