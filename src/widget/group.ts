import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { getOrInsert } from '../time/get-or-insert.ts';
import type { PermalinkController } from './permalink.ts';

type Host = ReactiveControllerHost & HTMLElement & { group?: string | null };

const NAME = 'municipality';

interface Group {
  readonly members: Set<GroupController>;
  /** What was last chosen in one of them. */
  choice?: readonly string[];
}

const groups = new Map<string, Group>();

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
    permalink.onNavigate(() => this.#tell(this.#named));
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
  }

  hostUpdate(): void {
    // An update that was due when the element left the page must not make it a member again.
    if (!this.#host.isConnected) return;
    const name = this.#host.group?.trim() || this.#host.getAttribute('group')?.trim() || undefined;
    if (name === this.#joined) return;
    this.#leave();
    this.#joined = name;
    if (name) this.#join(getOrInsert(groups, name, (): Group => ({ members: new Set() })));
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** What the page's address says, in which a link may name only one of several widgets. */
  get #named(): readonly string[] {
    const others = [...(this.#group?.members ?? [])].filter((one) => one.#permalink.isInAddress);
    const named = [this, ...others].find(({ municipalities }) => municipalities.length);
    return named?.municipalities ?? [];
  }

  get #group(): Group | undefined {
    return groups.get(this.#joined!);
  }

  #tell(municipalities = this.municipalities): void {
    const group = this.#group;
    if (!group) return;
    group.choice = municipalities;
    for (const member of group.members) member.#follow(municipalities);
  }

  #follow(municipalities: readonly string[]): void {
    if (municipalities.join() === this.municipalities.join()) return;
    // Replaces: the choice is one entry of history, made by the widget where it was made.
    this.#permalink.setFilters({ ...this.#permalink.filters, [NAME]: municipalities }, 'replace');
    this.onFollow?.(municipalities);
  }

  /** What the others have chosen meanwhile is newer than what the address says of this widget. */
  #join(group: Group): void {
    group.members.add(this);
    if (group.choice) this.#follow(group.choice);
    else if (this.municipalities.length) this.#tell();
  }

  #leave(): void {
    const group = this.#group;
    group?.members.delete(this);
    if (!group?.members.size) groups.delete(this.#joined!);
    this.#joined = undefined;
  }
}
