import { html, type LitElement, type TemplateResult } from 'lit';
import type { Language } from '../text/locale.ts';
import { LOST_WORDS } from '../text/lost-words.ts';
import { regain } from './focus.ts';
import { warningIcon } from './icons.ts';

/**
 * What is said where a language's words can't be had, with the fallback: a language that the visitor
 * reads, and another try. `retry` settles when it has come to something.
 */
export function lostWords(
  host: HTMLElement & Pick<LitElement, 'requestUpdate' | 'updateComplete'>,
  language: Language,
  retry: () => Promise<void>,
): () => TemplateResult {
  const words = LOST_WORDS[language];
  let isTrying = false;
  const press = async ({ currentTarget }: Event): Promise<void> => {
    isTrying = true;
    host.requestUpdate();
    await retry();
    await host.updateComplete;
    if (!(currentTarget as Element).isConnected) regain(host);
  };
  host.requestUpdate();
  return () =>
    html`<div class="notice" part="message" role="alert" lang=${language}>
        ${warningIcon}
        <p>${isTrying ? words.loading : words.failed}</p>
        <button class="button" type="button" @click=${press}>${words.retry}</button>
      </div>
      <slot></slot>`;
}
