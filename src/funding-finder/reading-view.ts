/** How the search took the words of a query, each with a button to take the word back. */

import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../widget/action-icons.ts';
import type { Found } from './found.ts';
import type { Labels } from './labels.ts';
import type { FullWording } from './later-words.ts';
import { capital } from './wording.ts';

type Wish = Found['wishes'][number];

export interface ReadingContext extends FullWording {
  readonly labels: Labels;
  readonly search: (query: string) => void;
}

/** Less sure meanings steer the ranking, but are not worth a claim. */
const SURE = 0.7;

export function readingChips(
  { wishes, query }: Found,
  context: ReadingContext,
): TemplateResult | typeof nothing {
  const { messages, search } = context;
  const chips = wishes.flatMap((wish) => {
    const label = wishLabel(wish, query, context);
    return label ? { wish, label: capital(label, context.format) } : [];
  });
  if (chips.length === 0) return nothing;
  return html`<div class="reading no-print">
    <p class="small muted" id="reading">${messages.understoodAs}</p>
    <ul class="chips" aria-labelledby="reading">
      ${chips.map(({ wish, label }) => {
        const words = query.slice(wish.start, wish.end);
        return html`<li>
          <button
            class="chip"
            type="button"
            aria-label="${label}. ${messages.forgetWord(words)}"
            @click=${() => search(without(query, wish))}
          >
            ${label}${closeIcon}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The query without one stretch, and without the space that stood before it. */
function without(query: string, { start, end }: Pick<Wish, 'start' | 'end'>): string {
  return `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
}

function wishLabel(wish: Wish, query: string, context: ReadingContext): string | undefined {
  const { format, messages, labels } = context;
  switch (wish.kind) {
    case 'amount': {
      const { least, most } = wish;
      if (least !== undefined && most !== undefined) return format.moneyRange(least, most);
      return most === undefined
        ? messages.from(format.money(least!))
        : messages.upTo(format.money(most));
    }
    case 'ownShare':
      return wish.most === 0
        ? messages.withoutOwnShare
        : messages.ownShareUpTo(format.number(wish.most));
    case 'months': {
      const names = wish.months.map((month) => format.monthName(month));
      return names.length > 1 ? `${names[0]}–${names.at(-1)}` : names[0];
    }
    case 'availability':
      return messages.statuses[wish.availability];
    case 'place':
      // Parts of the region have no label of their own: they are called as they were typed.
      return wish.codes
        .map((code) =>
          /^(\d+|[A-Z]+|archipelago|nordic|baltic)$/.test(code)
            ? labels.of('regions', code)
            : undefined,
        )
        .map((label) => label ?? query.slice(wish.start, wish.end))
        .join(', ');
    case 'without': {
      // Whatever is left out is told, if need be in the visitor's own words.
      const names = wish.what.map(
        (what) => wishLabel(what, query, context) ?? query.slice(what.start, what.end),
      );
      return messages.leavingOut(names.join(', '));
    }
    case 'word':
      return meant(wish, query.slice(wish.start, wish.end), context);
  }
}

function meant(
  wish: Extract<Wish, { kind: 'word' }>,
  typed: string,
  { labels, messages }: ReadingContext,
): string | undefined {
  const readings = wish.meanings.length > 0 ? [wish.meanings] : wish.parts;
  const words = new Set<string>();
  for (const meanings of readings) {
    for (const { code, strength } of meanings) {
      const [field, value] = code.split(':') as [string, string];
      if (strength < SURE || !isLabelled(field)) continue;
      const label = labels.of(field, value);
      // 'Nuorille' asks for young people, not for youth culture; whoever types that means it.
      const isTyped = typed.toLowerCase().startsWith(label.toLowerCase());
      words.add(isTyped ? label : (messages.groups[code] ?? label));
    }
  }
  return words.size > 0 ? [...words].join(', ') : undefined;
}

function isLabelled(field: string): field is Parameters<Labels['of']>[0] {
  return ['applicants', 'purposes', 'artForms', 'regions'].includes(field);
}
