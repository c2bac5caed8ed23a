/** Days with times: when something starts, ends, opens or closes. */
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Context } from './field-context.ts';
import { describedBy, invalid, several } from './field-parts.ts';
import { shortDay } from './summary.ts';
import { lineView, valueOf } from './value-views.ts';
import { dayAndTime, endText, midnightBefore, momentText, typedValue } from './values.ts';

/** Where midnight belongs to the day before. */
const ENDS = ['end', 'closes'];

/** How controls for days and times give them, once they are whole. */
const WHOLE = { date: /^\d{4}-\d\d-\d\d$/, time: /^\d\d:\d\d/ };

/** A day, and a time of day if there is one. */
export function momentView(context: Context) {
  const { editor, value, path, id, field } = context;
  const zone = editor.zoneAt(path);
  const split = dayAndTime(value, zone);
  if (!split) return lineView(context, 'moment', 'text');
  const { words } = editor;
  const time = split.time || editor.form.times.get(id) || '';
  const isEnd = ENDS.includes(field.name);
  const startOf = () => dayAndTime(editor.read([...path.slice(0, -1), 'start']), zone);
  const change = (part: 'date' | 'time') => (event: Event) => {
    const typed = valueOf(event);
    // where there are no such controls it is text: half a day is waited for
    if (event.type === 'input' && typed && !WHOLE[part].test(typed)) return;
    const next = { date: split.date, time, [part]: typedValue(typed, part) ?? '' };
    // an end that is only a time of day is on the day of the start
    if (field.name === 'end' && part === 'time' && next.time && !next.date)
      next.date = startOf()?.date ?? '';
    editor.form.times.set(id, next.time);
    const text = isEnd ? endText(next, startOf()?.date) : momentText(next);
    if (event.type === 'input' || next.date !== split.date || next.time !== time)
      editor.write(path, text);
  };
  const midnight = isEnd && split.time === '00:00' ? midnightBefore(value, zone) : '';
  return several(
    context,
    html`<div class="moment">
        <div>
          <label id="${id}-day-label" for=${id}>${words.day}</label>
          <input
            id=${id}
            type="date"
            aria-labelledby="${id}-legend ${id}-day-label"
            aria-describedby=${ifDefined(describedBy(context))}
            aria-invalid=${ifDefined(invalid(context))}
            .value=${live(split.date)}
            @input=${change('date')}
            @change=${change('date')}
          />
        </div>
        <div>
          <label id="${id}-time-label" for="${id}-time">${words.time}</label>
          <input
            id="${id}-time"
            type="time"
            aria-labelledby="${id}-legend ${id}-time-label"
            aria-describedby="${id}-midnight"
            .value=${live(time)}
            @input=${change('time')}
            @change=${change('time')}
          />
        </div>
      </div>
      <p class="hint" id="${id}-midnight">
        ${midnight ? words.midnight(shortDay(midnight, editor.language)) : nothing}
      </p>`,
    'when',
  );
}
