/** What visitors take along: a link, a file, a print. */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { printIcon } from '../widget/action-icons.ts';
import type { AnnouncerController } from '../widget/announcer.ts';
import { copyText } from '../widget/clipboard.ts';
import { copyIcon, downloadIcon } from '../widget/icons.ts';
import type { PermalinkController } from '../widget/permalink.ts';
import { saveFile } from '../widget/save-file.ts';
import type { Call } from './calls.ts';
import type * as Downloads from './downloads.ts';
import type { Download, DownloadContext } from './downloads.ts';
import type { AllMessages } from './later-words.ts';
import type { View } from './outlook.ts';

export class TakingAlong {
  readonly #host: LitElement;
  readonly #permalink: PermalinkController;
  readonly #announcer: AnnouncerController;

  constructor(host: LitElement, permalink: PermalinkController, announcer: AnnouncerController) {
    this.#host = host;
    this.#permalink = permalink;
    this.#announcer = announcer;
  }

  /** Copies the address of a call. */
  copyLink(id: string, messages: AllMessages): void {
    void this.#copy(this.#permalink.linkTo(id), messages.addressCopied, messages);
  }

  /** A call's deadlines for the calendar. */
  remind(call: Call, view: View): void {
    const link = this.#permalink.linkTo(call.grant.id);
    void this.#save(view, ({ reminder }, context) => reminder(call, link, context));
  }

  /** For what is on screen, if anything is. */
  renderFooter(view: View): TemplateResult | typeof nothing {
    const { messages } = view.scene;
    const { calls, partial } = view.listing;
    if (!calls.length && !partial.length) return nothing;
    return html`<div class="footer no-print">
      <button class="button quiet" type="button" @click=${() => this.#copyView(messages)}>
        ${copyIcon}${messages.copyLink}
      </button>
      <button class="button quiet" type="button" @click=${() => this.#saveTable(view)}>
        ${downloadIcon}${messages.csv}
      </button>
      <button class="button quiet" type="button" @click=${() => print()}>
        ${printIcon}${messages.print}
      </button>
    </div>`;
  }

  #copyView(messages: AllMessages): void {
    const { linkCopied, addressCopied } = messages;
    const done = this.#permalink.isInAddress ? linkCopied : addressCopied;
    void this.#copy(location.href, done, messages);
  }

  /** `done` says what the address holds. */
  async #copy(url: string, done: string, { copyFailed }: AllMessages): Promise<void> {
    this.#announcer.say((await copyText(url)) ? done : copyFailed);
  }

  #saveTable(view: View): void {
    const { calls, partial } = view.listing;
    void this.#save(view, ({ table }, context) => table([...calls, ...partial], context));
  }

  async #save(
    { scene, labels }: View,
    make: (downloads: typeof Downloads, context: DownloadContext) => Download,
  ): Promise<void> {
    try {
      const context = { ...scene, labels, page: this.#host.baseURI };
      const { text, name, type } = make(await import('./downloads.ts'), context);
      saveFile(text, name, type);
      this.#announcer.say(scene.messages.downloaded(name));
    } catch (error) {
      console.warn(`<${this.#host.localName}>: the file could not be made`, error);
      this.#announcer.say(scene.messages.saveFailed);
    }
  }
}
