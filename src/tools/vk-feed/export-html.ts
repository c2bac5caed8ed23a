/** A feed → plain pages for those without JavaScript, one a collection and one over all. */
import { pickText, type Feed } from '../../feed/model.ts';
import { dateAt } from '../../time/moment.ts';
import type { ExportOptions } from './export-ics.ts';
import { listings, type Listed, type Listing, type Said } from './listing.ts';
import { escaped } from './markup.ts';

export function* htmlFiles(
  feed: Feed,
  options: ExportOptions,
): Generator<{ file: string; text: string }> {
  const sections = listings(feed, options);
  const publisher = feed.publisher?.name && pickText(feed.publisher.name, options.language).text;
  const home = publisher ?? options.words.pages.workshops;
  const links = sections.map(
    ({ collection, title }) => `<li><a href="${collection}.html">${escaped(title)}</a></li>`,
  );
  yield { file: 'index.html', text: page(home, `<ul>\n${links.join('\n')}\n</ul>`, feed, options) };
  for (const section of sections) {
    yield {
      file: `${section.collection}.html`,
      text: page(section.title, list(section, options), feed, options),
    };
  }
}

function page(
  title: string,
  body: string,
  feed: Feed,
  { language, format, words, now }: ExportOptions,
): string {
  const updated = format.day(dateAt(feed.updated ?? now, feed.timeZone), {
    weekday: false,
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
<p>${escaped(words.pages.updated(updated))}</p>
</main>
</body>
</html>
`;
}

const list = ({ items }: Listing, options: ExportOptions): string =>
  items.map((item) => article(item, options)).join('\n');

function article(
  { id, heading, lines, text, url, start }: Listed,
  { language, words }: ExportOptions,
): string {
  const marked = ({ language: own }: Said): string =>
    own === language ? '' : ` lang="${escaped(own)}"`;
  const [first, ...others] = lines;
  const when =
    first && start ? `<time datetime="${start}">${escaped(first)}</time>` : escaped(first ?? '');
  const paragraphs = text?.text
    .split(/\n{2,}/)
    .map((part) => `<p${marked(text)}>${escaped(part)}</p>`);
  return [
    `<article id="${escaped(id)}">`,
    `<h2${marked(heading)}>${escaped(heading.text)}</h2>`,
    lines.length ? `<p>${[when, ...others.map(escaped)].join('<br>\n')}</p>` : '',
    ...(paragraphs ?? []),
    url
      ? `<p><a href="${escaped(url)}">${escaped(words.pages.more)}: ${escaped(heading.text)}</a></p>`
      : '',
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}
