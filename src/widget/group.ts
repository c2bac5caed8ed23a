import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PermalinkController } from './permalink.ts';

type Host = ReactiveControllerHost & HTMLElement & { group?: string | null };

const NAME = 'municipality';
const groups = new Map<string, Set<GroupController>>();

/**
 * The municipalities that the visitor chose. Widgets of one page with the same `group` follow one
 * another: each keeps the choice among its own filters, so that chips, Back and a mailed link work
 * in every one of them. Without a group the choice is the widget's own.
 */
export class GroupController implements ReactiveController {
  readonly #host: Host;
  readonly #permalink: PermalinkController;
  #joined: string | undefined;

  /** Called in the widgets that follow, for their announcement. */
  onFollow: ((municipalities: readonly string[]) => void) | undefined;

  constructor(host: Host, permalink: PermalinkController) {
    this.#host = host;
    this.#permalink = permalink;
    permalink.onNavigate(() => this.#tell());
    host.addController(this);
  }

  /** Codes chosen by the visitor; the element's own `municipality` attribute is apart from these. */
  get municipalities(): readonly string[] {
    return this.#permalink.filters[NAME] ?? [];
  }

  /** Chooses for this widget and all that follow it. */
  choose(municipalities: readonly string[]): void {
    this.#permalink.setFilters({ ...this.#permalink.filters, [NAME]: municipalities });
    this.#tell();
  }

  /** Call where filters changed as a whole, as when all are cleared: the group follows. */
  sync(): void {
    this.#tell();
  }

  hostConnected(): void {
    this.hostUpdate();
    if (this.municipalities.length) this.#tell();
    else {
      const chosen = this.#others.find(({ municipalities }) => municipalities.length);
      if (chosen) this.#follow(chosen.municipalities);
    }
  }

  hostUpdate(): void {
    // An update that was due when the element left the page must not make it a member again.
    if (!this.#host.isConnected) return;
    const group = this.#host.group?.trim() || this.#host.getAttribute('group')?.trim() || undefined;
    if (group === this.#joined) return;
    this.#leave();
    this.#joined = group;
    if (group) groups.set(group, (groups.get(group) ?? new Set()).add(this));
  }

  hostDisconnected(): void {
    this.#leave();
  }

  get #others(): GroupController[] {
    return [...(this.#joined ? (groups.get(this.#joined) ?? []) : [])].filter(
      (other) => other !== this,
    );
  }

  #tell(): void {
    for (const other of this.#others) other.#follow(this.municipalities);
  }

  #follow(municipalities: readonly string[]): void {
    if (municipalities.join() === this.municipalities.join()) return;
    // Replaces: the choice is one entry of history, made by the widget where it was made.
    this.#permalink.setFilters({ ...this.#permalink.filters, [NAME]: municipalities }, 'replace');
    this.onFollow?.(municipalities);
  }

  #leave(): void {
    if (this.#joined) groups.get(this.#joined)?.delete(this);
    this.#joined = undefined;
  }
}
