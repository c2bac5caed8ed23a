import { html, nothing, type TemplateResult } from 'lit';
import type { FeedError } from '../feed/feed-error.ts';
import type { CommonMessages } from '../text/fi/common.ts';
import type { Format } from '../text/format.ts';
import { dateAt, momentAt } from '../time/moment.ts';
import type { FeedState } from './feed-controller.ts';
import { infoIcon, warningIcon } from './icons.ts';

/** Height is kept for the rows to come; what the embedder wrote inside shows meanwhile. */
export function loadingState(messages: CommonMessages | undefined, rows = 4): TemplateResult {
  return html`<div class="loading" part="message" aria-busy="true">
    <slot></slot>
    <p class="visually-hidden">${messages?.loading}</p>
    <div class="skeleton" aria-hidden="true">
      ${Array<TemplateResult>(rows).fill(html`<span></span>`)}
    </div>
  </div>`;
}

/** What happened in the visitor's words, a retry, and the fallback; without an error it is tried again. */
export function errorState(
  error: FeedError | undefined,
  messages: CommonMessages,
  retry: () => void,
): TemplateResult {
  const kind = error?.kind;
  const broken = kind === 'format' || kind === 'schema';
  return html`<div class="notice" part="message" role="alert">
      ${warningIcon}
      <p>${broken ? messages.failedFormat : kind ? messages.failed : messages.loading}</p>
      <button class="button" type="button" @click=${retry}>${messages.retry}</button>
    </div>
    <slot></slot>`;
}

/** Neither `feed` nor `data`: the fallback, or a sentence for the webmaster where there is none. */
export function idleState(messages: CommonMessages): TemplateResult {
  return html`<slot><p class="notice" part="message">${messages.feedMissing}</p></slot>`;
}

interface StaleContext {
  readonly now: number;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/** From when older data on screen are; undefined where there is nothing newer. */
export function staleSentence(
  state: FeedState,
  { now, messages, format }: StaleContext,
): string | undefined {
  if (state.status !== 'ready' || state.stale === undefined) return undefined;
  const { timeZone } = state.feed;
  const moment = momentAt(state.stale, timeZone);
  return messages.stale(format.moment(moment, { today: dateAt(now, timeZone), weekday: false }));
}

/** Older data are on screen: from when they are. What comes later says so, too. */
export function staleNotice(
  state: FeedState,
  context: StaleContext,
  retry: () => void,
): TemplateResult | typeof nothing {
  const sentence = staleSentence(state, context);
  if (!sentence) return nothing;
  return html`<div class="notice" part="message">
    ${infoIcon}
    <p>${sentence}</p>
    <button class="button" type="button" @click=${retry}>${context.messages.retry}</button>
  </div>`;
}
