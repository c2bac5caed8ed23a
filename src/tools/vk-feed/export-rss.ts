/** A feed → RSS 2.0, for readers and for sites that take nothing else. */
import { pickText, type Feed } from '../../feed/model.ts';
import type { ExportOptions } from './export-ics.ts';
import { listings } from './listing.ts';
import { escaped } from './markup.ts';

export function rssText(feed: Feed, options: ExportOptions): string {
  const { language, now, words, site } = options;
  const publisher = feed.publisher?.name && pickText(feed.publisher.name, language).text;
  const title = publisher ?? words.pages.workshops;
  const home = site ?? feed.publisher?.url ?? 'https://feed.invalid/';
  const items = listings(feed, options).flatMap((section) =>
    section.items.map(({ id, heading, lines, text, url }) =>
      [
        '<item>',
        `<title>${escaped([heading.text, lines[0]].filter(Boolean).join(' – '))}</title>`,
        `<link>${escaped(url ?? home)}</link>`,
        `<guid isPermaLink="false">${escaped(`${section.collection}:${id}`)}</guid>`,
        `<category>${escaped(section.title)}</category>`,
        `<description>${escaped([...lines, text?.text].filter(Boolean).join('\n'))}</description>`,
        '</item>',
      ].join('\n'),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>${escaped(title)}</title>
<link>${escaped(home)}</link>
<description>${escaped(title)}</description>
<language>${language}</language>
<lastBuildDate>${new Date(feed.updated ?? now).toUTCString()}</lastBuildDate>
${items.join('\n')}
</channel>
</rss>
`;
}
