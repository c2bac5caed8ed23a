/** In the details: when a workshop is, all meetings of a course, and the next times of a repetition. */

import { html, nothing, type TemplateResult } from 'lit';
import { isSeries, occasionsOf, type Occasion } from '../schedule/occasion.ts';
import { seriesBetween } from '../schedule/series.ts';
import { LAST_DAY } from '../time/last-day.ts';
import { say } from '../widget/text-view.ts';
import type { AllMessages } from './later-words.ts';
import { fullTime, statusText, type Wording } from './wording.ts';

interface TimesContext extends Wording {
  readonly messages: AllMessages;
  readonly now: number;
}

type Content = TemplateResult | typeof nothing;

/** How many later times of a repetition are listed. */
const LATER_TIMES = 8;

/** When it is, and when it was to be before it was moved. */
export function time(occasion: Occasion, context: TimesContext): Content {
  const { when, previousStart } = occasion;
  if (!when && !previousStart) return nothing;
  const { format, messages, today } = context;
  return html`${when ? fullTime(occasion, context) : nothing}${
    previousStart
      ? html`${when ? html`<br />` : nothing}<span class="muted"
            >${messages.previously(format.moment(previousStart, { today }))}</span
          >`
      : nothing
  }`;
}

/** All meetings of a course, those still to come first. */
export function sessions({ source, key }: Occasion, context: TimesContext): Content {
  const all = source.sessions?.length ? occasionsOf(source) : [];
  if (all.length < 2) return nothing;
  const ahead = all.filter(({ when }) => when!.endsAt > context.now);
  const over = all.filter(({ when }) => when!.endsAt <= context.now);
  return timesList([...ahead, ...over], key, context);
}

/** The next times of what repeats. */
export function laterTimes({ source, when, key }: Occasion, context: TimesContext): Content {
  if (!when || !isSeries(source)) return nothing;
  const from = when.start.date < context.today ? context.today : when.start.date;
  const later = seriesBetween(source, from, LAST_DAY, LATER_TIMES + 1).filter(
    (time) => time.key !== key && time.when!.start.epoch > when.start.epoch,
  );
  return later.length ? timesList(later.slice(0, LATER_TIMES), key, context) : nothing;
}

function timesList(
  times: readonly Occasion[],
  current: string,
  context: TimesContext,
): TemplateResult {
  const { format, messages, now } = context;
  return html`<ul class="times">
    ${times.map((time) => {
      const { source, key, status, note, place } = time;
      const off = status === 'cancelled';
      const elsewhere =
        place && place !== source.place ? say(place.name, format.language) : nothing;
      const over = time.when!.endsAt <= now;
      return html`<li
        class=${over ? 'over' : ''}
        aria-current=${key === current ? 'true' : nothing}
      >
        <span class=${off ? 'off' : ''}>${fullTime(time, context)}</span>
        ${status === 'scheduled' ? nothing : html` <span class="tag">${statusText(time, messages)}</span>`}
        ${elsewhere === nothing ? nothing : html` <span>${elsewhere}</span>`}
        ${note && note !== source.statusNote ? html` <span class="muted">${say(note, format.language, messages)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
