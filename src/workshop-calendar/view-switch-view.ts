import { html, type TemplateResult } from 'lit';
import type { Messages } from '../text/messages.ts';
import { calendarIcon, listIcon } from '../widget/icons.ts';
import type { CalendarView } from './choices.ts';

/** List or month. */
export function viewSwitch(
  shown: CalendarView,
  messages: Messages<'workshop-calendar'>,
  show: (view: CalendarView) => void,
): TemplateResult {
  const choice = (view: CalendarView, label: string, icon: TemplateResult): TemplateResult =>
    html`<button
      class="button"
      type="button"
      aria-pressed=${view === shown}
      @click=${() => show(view)}
    >
      ${icon}${label}
    </button>`;
  return html`<div class="views no-print" role="group" aria-label=${messages.view}>
    ${choice('list', messages.viewList, listIcon)}
    ${choice('month', messages.viewMonth, calendarIcon)}
  </div>`;
}
