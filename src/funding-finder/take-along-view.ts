/** What visitors take along: a link, a file, a print. */

import { html, type LitElement, type TemplateResult } from 'lit';
import { copyText } from '../widget/clipboard.ts';
import { printIcon } from '../widget/action-icons.ts';
import { copyIcon, downloadIcon } from '../widget/icons.ts';
import { saveFile } from '../widget/save-file.ts';
import type * as Downloads from './downloads.ts';
import type { Download, DownloadContext } from './downloads.ts';
import type { Call } from './calls.ts';
import type { FullWording } from './later-words.ts';

export interface TakeAlongContext extends Omit<DownloadContext, 'page'> {
  /** Says how it went. */
  readonly say: (text: string) => void;
}

/** `copyLink` copies the address of what is on screen. */
export function footer(
  calls: () => readonly Call[],
  copyLink: () => void,
  host: LitElement,
  context: TakeAlongContext,
): TemplateResult {
  const { messages } = context;
  return html`<div class="footer no-print">
    <button class="button quiet" type="button" @click=${copyLink}>
      ${copyIcon}${messages.copyLink}
    </button>
    <button class="button quiet" type="button" @click=${() => saveTable(calls(), host, context)}>
      ${downloadIcon}${messages.csv}
    </button>
    <button class="button quiet" type="button" @click=${() => print()}>
      ${printIcon}${messages.print}
    </button>
  </div>`;
}

/** `done` says what the address holds. */
export async function copy(
  url: string,
  done: string,
  { messages, say }: Pick<FullWording, 'messages'> & Pick<TakeAlongContext, 'say'>,
): Promise<void> {
  say((await copyText(url)) ? done : messages.copyFailed);
}

/** A call's deadlines for the calendar; `link` is the page's address of the call. */
export function remind(
  call: Call,
  link: string,
  host: LitElement,
  context: TakeAlongContext,
): void {
  void save(host, context, ({ reminder }, all) => reminder(call, link, all));
}

function saveTable(calls: readonly Call[], host: LitElement, context: TakeAlongContext): void {
  void save(host, context, ({ table }, all) => table(calls, all));
}

async function save(
  host: LitElement,
  context: TakeAlongContext,
  make: (downloads: typeof Downloads, context: DownloadContext) => Download,
): Promise<void> {
  try {
    const all = { ...context, page: host.baseURI };
    const { text, name, type } = make(await import('./downloads.ts'), all);
    saveFile(text, name, type);
  } catch (error) {
    console.warn(`<${host.localName}>: the file could not be made`, error);
    context.say(context.messages.saveFailed);
  }
}
