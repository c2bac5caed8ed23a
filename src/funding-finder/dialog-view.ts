/** The frame of the finder's dialogs: a title and a way out. */

import { html, type TemplateResult } from 'lit';
import { dialogAnnouncements } from '../widget/announcer.ts';
import { heading } from '../widget/heading.ts';
import { closeIcon } from '../widget/action-icons.ts';
import type { FullWording } from './later-words.ts';

export interface DialogContext extends Pick<FullWording, 'messages'> {
  readonly title: string;
  /** `drawer` at the side, `wide` for tables. */
  readonly shape?: 'drawer' | 'wide';
  readonly level: number;
  readonly close: () => void;
  readonly closed: () => void;
}

export function dialog(content: TemplateResult, context: DialogContext): TemplateResult {
  const { title, shape = '', level, messages, close, closed } = context;
  return html`<dialog class=${shape} aria-labelledby="dialog-title" @close=${closed}>
    <div class="dialog-top">
      ${heading(level, title, { id: 'dialog-title' })}
      <button
        class="button quiet icon-only"
        type="button"
        aria-label=${messages.close}
        data-tip
        @click=${close}
      >
        ${closeIcon}
      </button>
    </div>
    ${dialogAnnouncements} ${content}
  </dialog>`;
}
