/** How residents take part in a pilot, and until when. */

import { html, nothing, type TemplateResult } from 'lit';
import type { Pilot, Text } from '../feed/model.ts';
import { safeUrl } from '../feed/url.ts';
import { hostOf } from '../text/host.ts';
import { zoneSentence } from '../text/zone-sentence.ts';
import { dateAt, type Moment } from '../time/moment.ts';
import { asEnd } from '../time/span.ts';
import { endOfDay, isVisitorsClock } from '../time/zone.ts';
import { heading } from '../widget/heading.ts';
import { paragraphs } from '../widget/paragraphs-view.ts';
import { plain, say } from '../widget/text-view.ts';
import { fact, linkTo, type LineContext } from './detail-lines-view.ts';

export function joining({ join }: Pilot, context: LineContext): TemplateResult | typeof nothing {
  if (!join) return nothing;
  const { feed, messages, format, now, headingLevel } = context;
  const { language } = format;
  const deadline = asEnd(join.deadline, feed.timeZone);
  const closesAt =
    deadline && (deadline.time ? deadline.epoch : endOfDay(deadline.date, feed.timeZone));
  const open = closesAt === undefined || now < closesAt;
  const contact = feed.contacts.find(({ id }) => id === join.contact);
  const row = (term: string, text: Text | undefined) =>
    text ? fact(term, say(text, language, messages)) : nothing;
  const { signup } = join;
  const way = typeof signup === 'object' ? plain(signup, language) : '';
  // A whole address and nothing else is a link.
  const address = /\s/.test(way) ? undefined : safeUrl(way, undefined, /^https?:$/);
  return html`<div class="join">
    ${heading(headingLevel + 1, messages.join, { className: 'sub' })}
    ${join.how ? html`<div class="prose">${paragraphs(join.how, language, messages)}</div>` : nothing}
    ${deadline ? deadlineLines(deadline, open, context) : nothing}
    <dl class="facts">
      ${row(messages.joinFor, join.audience)} ${row(messages.joinCost, join.cost)}
      ${
        address
          ? fact(messages.joinSignup, html`<a href=${address}>${hostOf(address)}</a>`)
          : typeof signup === 'object'
            ? row(messages.joinSignup, signup)
            : nothing
      }
      ${
        typeof signup === 'boolean' && !deadline
          ? fact(messages.joinSignup, signup ? messages.signupNeeded : messages.signupNotNeeded)
          : nothing
      }
      ${
        join.languages?.length
          ? fact(
              messages.joinLanguages,
              format.list(join.languages.map((tag) => format.languageName(tag))),
            )
          : nothing
      }
      ${contact ? fact(messages.contact, linkTo('contacts', contact.id, context)) : nothing}
    </dl>
    ${
      join.url && open
        ? html`<a class="button primary" href=${join.url}>${messages.joinLink}</a>`
        : nothing
    }
  </div>`;
}

function deadlineLines(deadline: Moment, open: boolean, context: LineContext): TemplateResult {
  const { feed, messages, format, now } = context;
  const time = format.moment(deadline, { today: dateAt(now, feed.timeZone) });
  return html`<p>
      <b>${(open ? messages.deadline : messages.deadlinePassed)(time)}</b>
    </p>
    ${whoseClock(deadline, context)}`;
}

/** Said to whoever has another clock than the one that the deadline is told by. */
function whoseClock(
  { time, epoch }: Moment,
  context: LineContext,
): TemplateResult | typeof nothing {
  const { timeZone } = context.feed;
  if (!time || isVisitorsClock(timeZone, epoch)) return nothing;
  return html`<p class="small muted">${zoneSentence(timeZone, epoch, context)}</p>`;
}
