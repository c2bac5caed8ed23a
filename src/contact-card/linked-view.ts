import { html, type TemplateResult } from 'lit';
import type { Feed } from '../feed/model.ts';
import * as series from '../schedule/series.ts';
import type { Language } from '../text/locale.ts';
import { itemLink } from '../widget/link-view.ts';
import type { LinkController } from '../widget/links.ts';
import type { AllMessages } from './later-words.ts';
import { linkedItems } from './linked-items.ts';
import { openedStyles } from './opened.styles.ts';

export const styles = [openedStyles];

interface LinkedContext {
  readonly links: LinkController;
  readonly feed: Feed;
  readonly language: Language;
  readonly messages: AllMessages;
  readonly now: number;
}

/** What of the other collections is a contact's: each opens in its widget, or here. */
export function linkedView(contact: string, context: LinkedContext): TemplateResult {
  const { links, feed, messages, now } = context;
  for (const name of ['workshops', 'pilots', 'funding'] as const) links.need(name);
  const linkContext = { ...context, statuses: messages.workshopStatus, rules: () => series };
  const linked = linkedItems(contact, feed, now, series);
  if (!linked.length) return html`<p>${messages.linkedNothing}</p>`;
  return html`<dl class="about">
    ${linked.map(
      ({ collection, items }) =>
        html`<div>
          <dt>${messages.linked[collection]}</dt>
          ${items.map(({ id }) => html`<dd>${itemLink({ collection, id }, linkContext)}</dd>`)}
        </div>`,
    )}
  </dl>`;
}
