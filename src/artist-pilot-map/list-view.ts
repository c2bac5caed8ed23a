import { html, nothing, type TemplateResult } from 'lit';
import { DOT } from '../text/format.ts';
import { municipalityName } from '../text/municipalities.ts';
import { heading } from '../widget/heading.ts';
import { joined, say } from '../widget/text-view.ts';
import { statusMark } from './mark-view.ts';
import type { PilotItem } from './pilots.ts';
import { artformText, type Scene, type Shown } from './scene.ts';

interface ListActions {
  readonly open: (id: string) => void;
  readonly showMore: () => void;
}

/** The pilots that have a row, and the way to more of them. */
export function pilotList(
  { rows, rest, choice }: Shown,
  scene: Scene,
  { open, showMore }: ListActions,
): TemplateResult {
  const { messages } = scene;
  const chosen = choice?.kind === 'pilot' ? choice.id : undefined;
  return html`<ul class="list" part="list" aria-label=${messages.list}>
      ${rows.map((item) => row(item, scene, item.pilot.id === chosen, open))}
    </ul>
    ${
      rest > 0
        ? html`<button class="button no-print" type="button" @click=${showMore}>
            ${messages.showMoreCount(rest)}
          </button>`
        : nothing
    }`;
}

/** One pilot: its name is the button that opens the details. */
function row(
  { pilot, status }: PilotItem,
  scene: Scene,
  chosen: boolean,
  open: (id: string) => void,
): TemplateResult {
  const { messages, format, level } = scene;
  const { language } = format;
  const artforms = (pilot.artforms ?? []).map((code) =>
    say(artformText(code, scene), language, messages),
  );
  const municipalities = pilot.municipalities
    .map((code) => municipalityName(code, language))
    .join(', ');
  return html`<li
    class="row item ${chosen ? 'chosen' : ''} ${status}"
    part="item ${status}"
    data-id=${pilot.id}
  >
    ${heading(
      level,
      html`<button
        class="name"
        type="button"
        aria-expanded=${chosen}
        aria-controls=${chosen ? 'details' : nothing}
        @click=${() => open(pilot.id)}
      >
        <span class="title">${say(pilot.title, language, messages)}</span>
      </button>`,
      { part: 'item-heading' },
    )}
    <p class="state">
      ${statusMark(status)}<span class="word">${messages.status[status]}</span>
      <span>${format.period(pilot.period)}</span>
    </p>
    <p class="muted small">
      ${joined(artforms, ', ')}${artforms.length ? DOT : ''}${municipalities}
    </p>
  </li>`;
}
