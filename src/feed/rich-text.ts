import { decodeEntities } from './entities.ts';
import { safeUrl } from './url.ts';

/** The elements of `descriptionHtml`; everything else is unwrapped, its text kept. */
const TAGS = ['p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a', 'blockquote'] as const;
type Tag = (typeof TAGS)[number];

export type RichNode = string | RichElement;
export interface RichElement {
  readonly tag: Tag;
  /** Only on `a`, absolute and through the allow-list; links to elsewhere are unwrapped. */
  readonly href: string;
  readonly children: RichNode[];
}

/** Text inside these is code or style, never words for a reader. */
const SILENT =
  /<(script|style|template|noscript|iframe|svg|math|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Where it doesn't match, it gives up at the next '<' and at the name's end: a broken text takes no time. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?![\w-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
/** In the attributes of an element: no part of another's name or value. */
const HREF =
  /^(?:[^"']|"[^"]*"|'[^']*')*?(?<![\w=-])href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const BLOCK: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'li', 'blockquote']);

/**
 * Reads simple HTML into a tree of allowed elements, forgiving what editors write: unclosed and
 * crossed tags, entities, comments, attributes. The result is data: nothing of it is ever parsed
 * as markup again.
 */
export function parseRichText(markup: string): RichNode[] {
  const root: RichNode[] = [];
  const open: RichElement[] = [];
  const add = (node: RichNode) => (open.at(-1)?.children ?? root).push(node);
  const addText = (text: string) => {
    if (text) add(decodeEntities(text));
  };

  const source = markup.replace(SILENT, '');
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    addText(source.slice(end, match.index));
    end = match.index + match[0].length;
    const tag = TAGS.find((allowed) => allowed === match[2]?.toLowerCase());
    if (!tag) continue;
    if (match[1]) {
      const at = open.findLastIndex((element) => element.tag === tag);
      if (at >= 0) open.length = at;
      continue;
    }
    const ended = open.findIndex(isEndedBy(tag));
    if (ended >= 0) open.length = ended;
    const href = tag === 'a' ? safeHref(match[3] ?? '') : '';
    if (tag === 'a' && !href) continue;
    const element: RichElement = { tag, href, children: [] };
    add(element);
    if (tag !== 'br') open.push(element);
  }
  addText(source.slice(end));
  return root;
}

/** What HTML closes by itself: a link where another starts, a paragraph and an item of the same list. */
function isEndedBy(
  tag: Tag,
): (element: RichElement, index: number, open: RichElement[]) => boolean {
  return (element, index, open) =>
    tag === 'a'
      ? element.tag === 'a'
      : BLOCK.has(tag) &&
        (element.tag === 'p' ||
          (tag === 'li' && element.tag === 'li' && !open.slice(index).some(isList)));
}

const isList = ({ tag }: RichElement): boolean => tag === 'ul' || tag === 'ol';

function safeHref(attributes: string): string {
  const match = HREF.exec(attributes);
  const href = decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
  return safeUrl(href, undefined, /^(?:https?|mailto|tel):$/) ?? '';
}
