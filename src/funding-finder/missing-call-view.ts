/** In place of the call that a link names, where the feed has no such call. */

import { html, type TemplateResult } from 'lit';
import { infoIcon } from '../widget/icons.ts';
import type { FullWording } from './later-words.ts';

export const missingCall = ({ messages }: Pick<FullWording, 'messages'>): TemplateResult =>
  html`<div class="notice" part="message">
    ${infoIcon}
    <p>${messages.notFound}</p>
  </div>`;
