/** Lines that a pilot's details are made of. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Feed, Text } from '../feed/model.ts';
import type { SeriesRules } from '../schedule/series-rules.ts';
import type { Format } from '../text/format.ts';
import { heading } from '../widget/heading.ts';
import { itemLink } from '../widget/link-view.ts';
import type { LinkController } from '../widget/links.ts';
import { say } from '../widget/text-view.ts';
import type { AllMessages } from './later-words.ts';

/** What the lines take from the feed and the page. */
export interface LineContext {
  readonly feed: Feed;
  readonly now: number;
  readonly headingLevel: number;
  readonly links: LinkController;
  /** What knows the times of workshops that repeat; undefined until it has come. */
  readonly rules: () => SeriesRules | undefined;
  readonly messages: AllMessages;
  readonly format: Format;
}

export function fact(term: string, value: unknown): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${value}</dd>`;
}

export function linkList(
  title: string,
  headingLevel: number,
  lines: readonly unknown[],
): TemplateResult | typeof nothing {
  if (!lines.length) return nothing;
  return html`<div>
    ${heading(headingLevel + 1, title, { className: 'sub' })}
    <ul class="links">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

export function linkOrText(
  label: Text | undefined,
  url: string | undefined,
  { format, messages }: LineContext,
): unknown {
  const text = label ? say(label, format.language, messages) : url;
  return url ? html`<a href=${url}>${text}</a>` : text;
}

/** Opens the item in the widget that shows it, or tells what the feed knows of it. */
export function linkTo(
  collection: 'workshops' | 'contacts',
  id: string,
  context: LineContext,
): TemplateResult | typeof nothing {
  const { format, messages } = context;
  return itemLink(
    { collection, id },
    { ...context, language: format.language, statuses: messages.status },
  );
}
