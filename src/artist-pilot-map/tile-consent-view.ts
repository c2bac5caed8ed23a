import { html, type TemplateResult } from 'lit';
import type { AllMessages } from './later-words.ts';

/** Whether the visitor has let this service have their address before. */
export function remembersConsent(host: string): boolean {
  try {
    return localStorage.getItem(key(host)) === 'yes';
  } catch {
    return false; // SecurityError: storage is closed to us, so we ask each time
  }
}

/** Keeps a yes for the next visit, where the page lets us store; a no is never stored. */
export function rememberConsent(host: string, yes: boolean): void {
  try {
    if (yes) localStorage.setItem(key(host), 'yes');
    else localStorage.removeItem(key(host));
  } catch {
    // SecurityError or a full store: the choice holds until the page is left
  }
}

const key = (host: string) => `vk-tiles ${host}`;

interface ConsentModel {
  readonly host: string;
  readonly messages: AllMessages;
  readonly allow: () => void;
  readonly deny: () => void;
}

/** Says who would get the visitor's address before anything is asked of them. */
export function tileConsent({ host, messages, allow, deny }: ConsentModel): TemplateResult {
  return html`<div
    class="notice consent"
    tabindex="-1"
    role="group"
    aria-label=${messages.showTiles}
  >
    <p>${messages.tilesAsk(host)}</p>
    <button class="button primary" type="button" @click=${allow}>${messages.tilesAllow}</button>
    <button class="button" type="button" @click=${deny}>${messages.tilesDeny}</button>
  </div>`;
}

/** The service failed; the map goes on without it. */
export function tilesFailed(messages: AllMessages): TemplateResult {
  return html`<p class="small">${messages.tilesFailed}</p>`;
}
