import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/messages.ts';
import { heading } from '../widget/heading.ts';
import { say } from '../widget/text-view.ts';
import { statusMark } from './mark-view.ts';
import type { PilotItem } from './pilots.ts';

interface ListRow {
  readonly item: PilotItem;
  readonly chosen: boolean;
  readonly headingLevel: number;
  readonly artforms: string;
  readonly municipalities: string;
  readonly messages: Messages<'artist-pilot-map'>;
  readonly format: Format;
  readonly open: () => void;
}

/** One pilot in the list: its name is the button that opens the details. */
export function listRow(row: ListRow): TemplateResult {
  const { item, chosen, messages, format, artforms, municipalities } = row;
  const { pilot, status } = item;
  return html`<li
    class="row ${chosen ? 'chosen' : ''} ${status}"
    part="item ${status}"
    data-id=${pilot.id}
  >
    ${heading(
      row.headingLevel,
      html`<button
        class="name"
        type="button"
        aria-expanded=${chosen ? 'true' : 'false'}
        aria-controls=${chosen ? 'details' : nothing}
        @click=${row.open}
      >
        <span class="title">${say(pilot.title, format.language, messages)}</span>
      </button>`,
      { part: 'item-heading' },
    )}
    <p class="state">
      ${statusMark(status)}<span class="word">${messages.status[status]}</span>
      <span>${format.period(pilot.period)}</span>
    </p>
    <p class="muted small">${artforms ? `${artforms} · ` : ''}${municipalities}</p>
  </li>`;
}
