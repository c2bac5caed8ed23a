/** What was found, in words: to be seen above the rows, and to be spoken. */

import { html, type TemplateResult } from 'lit';
import { DOT } from '../text/format.ts';
import type { View } from './outlook.ts';
import { countText } from './scene.ts';

export function status({ scene, listing }: View): TemplateResult | string {
  const { calls, partial } = listing;
  const { messages, format } = scene;
  if (!partial.length) return countText(scene, calls.length);
  const partly = messages.countPartial(format.number(partial.length), partial.length);
  return calls.length
    ? html`${countText(scene, calls.length)}<span class="partly">${DOT}${partly}</span>`
    : html`${messages.noFullMatch} <span class="partly">${partly}</span>`;
}

/** One sentence: of calls that fit in part only where no other does. */
export function spokenStatus({ scene, listing }: View): string {
  const { messages, format } = scene;
  const { calls, partial } = listing;
  if (calls.length) return countText(scene, calls.length);
  if (!partial.length) return messages.noMatch;
  const partly = messages.countPartial(format.number(partial.length), partial.length);
  return `${messages.noFullMatch} ${partly}`;
}
