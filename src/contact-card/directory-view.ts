import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../feed/model.ts';
import { facetToLoosen, type Selection } from '../filtering/facets.ts';
import { municipalityName, municipalityNames } from '../text/municipalities.ts';
import { readPhone } from '../text/phone.ts';
import { chips, facetDropdown, type Chip } from '../widget/facet-view.ts';
import { heading } from '../widget/heading.ts';
import { searchIcon } from '../widget/icons.ts';
import { chevronIcon } from '../widget/action-icons.ts';
import { say } from '../widget/text-view.ts';
import { controls as controlStyles } from '../widget/controls.styles.ts';
import type { FullContext, Content } from './card-context.ts';
import { card } from './card-view.ts';
import { standInNotice } from './filtered-view.ts';
import { directoryStyles } from './directory.styles.ts';
import { directory, FACETS, type Directory, type DirectoryLine } from './directory.ts';
import { topicLabel } from './topic-label.ts';
import { nameFor } from './ways-view.ts';

export { DismissController } from '../widget/facet-view.ts';
export const styles = [controlStyles, directoryStyles];

/** What the visitor looks for: words, and values of the filters. */
interface Search {
  readonly query: string;
  readonly selection: Selection;
}

/** What the directory needs of the element beside what its cards need. */
export interface DirectoryContext extends FullContext, Search {
  /** Contacts shown before 'show more'. */
  readonly limit: number;
  /** The opened contact, and the line it was opened under: it may stand under several. */
  readonly opened: { readonly id: string; readonly line?: string } | undefined;
  /** Id of the contact that a link named: shown also beyond the limit. */
  readonly linkedId: string | undefined;
  shows(control: string): boolean;
  search(query: string): void;
  toggle(filter: string, value: string): void;
  clear(): void;
  open(contact: Contact, line: string): void;
  showMore(): void;
}

/** Filters and searches; pure but for the names, which depend on the language. */
export function findContacts(
  contacts: readonly Contact[],
  context: FullContext & Search,
): Directory {
  const { query, selection, language, format } = context;
  return directory(contacts, {
    query,
    selection,
    words: (contact) => searchWords(contact, context),
    municipalityName: (code) => municipalityName(code, language),
    compare: format.compare,
  });
}

/** A contact is found by any name in any language: its own, its role's, its topics', its places'. */
function searchWords(contact: Contact, context: FullContext): string {
  const { name, role, organization, department, topics, municipalities } = contact;
  return [
    ...[name, role, organization, department].flatMap((text) => Object.values(text ?? {})),
    ...(topics ?? []).flatMap((topic) => topicWords(topic, context)),
    ...(municipalities ?? []).flatMap(municipalityNames),
  ].join(' ');
}

function topicWords(
  { id, label }: NonNullable<Contact['topics']>[number],
  { feed, language, messages }: FullContext,
): string[] {
  const own = id ? feed.vocabulary['topics']?.[id] : undefined;
  const spoken = id ? topicLabel(id, feed, language, messages) : '';
  const { fi = '', sv = '', en = '', aliases = [] } = own ?? {};
  return [...Object.values(label ?? {}), spoken, fi, sv, en, ...aliases];
}

/** Search, filters and the lines from A to Z, each of which opens to the card. */
export function directoryView(
  contacts: readonly Contact[],
  found: Directory,
  context: DirectoryContext,
): TemplateResult {
  const municipalities = context.selection['municipality'] ?? [];
  return html`${controls(contacts, found, context)}
  ${found.standIns ? standInNotice(municipalities, context) : nothing}
  ${lines(contacts, found, context)}`;
}

function controls(
  contacts: readonly Contact[],
  found: Directory,
  context: DirectoryContext,
): TemplateResult {
  const { messages, query, search, shows, selection } = context;
  const dropdowns = FACETS.filter(({ name }) => shows(name)).map(({ name }) =>
    dropdown(name, contacts, found, context),
  );
  return html`<div class="controls no-print" part="filters">
    ${
      shows('search')
        ? html`<div class="field search">
            <label for="query">${messages.searchLabel}</label>
            <div class="search-box">
              ${searchIcon}
              <input
                class="input"
                id="query"
                type="search"
                autocomplete="off"
                spellcheck="false"
                .value=${query}
                @input=${({ target }: Event) => search((target as HTMLInputElement).value)}
              />
            </div>
          </div>`
        : nothing
    }
    <div class="facets">${dropdowns}</div>
    <p class="found" part="status">${messages.count(found.count)}</p>
    ${chips(chosen(selection, context), messages, context.clear)}
    ${shows('letters') ? letters(found, context) : nothing}
  </div>`;
}

/** One filter's options from A to Z; nothing where there is no choice. */
function dropdown(
  name: string,
  contacts: readonly Contact[],
  { counts }: Directory,
  context: DirectoryContext,
): Content {
  const { messages, selection, toggle, format } = context;
  const facet = FACETS.find((candidate) => candidate.name === name)!;
  const values = new Set([...contacts.flatMap(facet.values), ...(selection[name] ?? [])]);
  if (values.size < 2) return nothing;
  return facetDropdown({
    legend: filterName(name, messages),
    options: () =>
      [...values]
        .map((value) => ({
          value,
          label: valueName(name, value, context),
          count: counts.get(name)?.get(value) ?? 0,
        }))
        .sort((a, b) => format.compare(a.label, b.label)),
    selected: selection[name] ?? [],
    toggle: (value) => toggle(name, value),
  });
}

const filterName = (name: string, messages: FullContext['messages']) =>
  name === 'municipality' ? messages.municipality : messages.topic;

function valueName(filter: string, value: string, context: FullContext): string {
  const { language, feed, messages } = context;
  return filter === 'municipality'
    ? municipalityName(value, language)
    : topicLabel(value, feed, language, messages);
}

function chosen(selection: Selection, context: DirectoryContext): Chip[] {
  return FACETS.flatMap(({ name }) =>
    (selection[name] ?? []).map((value) => ({
      label: `${filterName(name, context.messages)}: ${valueName(name, value, context)}`,
      remove: () => context.toggle(name, value),
    })),
  );
}

/** Jumps for a long list; a short one is seen as a whole. */
function letters({ groups }: Directory, { messages }: FullContext): Content {
  const named = groups.filter(({ letter }) => letter);
  if (named.length < 6) return nothing;
  const jump = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const root = button.getRootNode() as ShadowRoot;
    const line = root.querySelector<HTMLElement>(`[data-letter="${button.textContent!.trim()}"]`);
    line?.querySelector<HTMLElement>('button')?.focus();
  };
  return html`<nav class="letters" aria-label=${messages.letters}>
    ${named.map(
      ({ letter }) =>
        html`<button class="button quiet" type="button" @click=${jump}>${letter}</button>`,
    )}
  </nav>`;
}

function lines(
  contacts: readonly Contact[],
  found: Directory,
  context: DirectoryContext,
): TemplateResult {
  const { messages, limit, linkedId, showMore } = context;
  if (!found.groups.length) return nothingFound(contacts, context);
  const all = found.groups.flatMap(({ letter, lines: of }) =>
    of.map((line, i) => ({ line, letter: i ? undefined : letter })),
  );
  const every = all.flatMap(({ line }) => line.contacts);
  const first = every.slice(0, limit);
  // It may stand under several lines: one of them shows it.
  const isLinked = ({ id }: Contact) => id === linkedId;
  const linked = first.some(isLinked) ? undefined : every.find(isLinked);
  const picked = linked ? [...first, linked] : first;
  const left = [...picked];
  const shown = all.flatMap(({ line, letter }) => {
    const contacts = line.contacts.filter((contact) => contact === left[0] && left.shift());
    return contacts.length ? { line: { ...line, contacts }, letter } : [];
  });
  const hidden = every.length - picked.length;
  return html`<ul class="lines" part="list">
      ${shown.map(({ line, letter }) => lineView(line, letter, context))}
    </ul>
    ${
      hidden
        ? html`<button class="button more no-print" type="button" @click=${showMore}>
            ${messages.showMoreCount(hidden)}
          </button>`
        : nothing
    }`;
}

function lineView(line: DirectoryLine, letter: string | undefined, context: DirectoryContext) {
  const { messages, level } = context;
  return html`<li class="line" data-letter=${letter || nothing}>
    ${heading(level, line.name || messages.wholeRegion, { className: 'place' })}
    <ul>
      ${line.contacts.map((contact) => entry(contact, line, context))}
    </ul>
  </li>`;
}

function entry(contact: Contact, { code }: DirectoryLine, context: DirectoryContext) {
  const { language, messages, opened, level } = context;
  const isOpen = opened?.id === contact.id && (opened.line === undefined || opened.line === code);
  const id = `card-${code}-${contact.id.replace(/\s/g, '_')}`;
  const phone = contact.phones?.[0] && readPhone(contact.phones[0].number);
  const button = html`<button
    class="open"
    type="button"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? id : nothing}
    @click=${() => context.open(contact, code)}
  >
    <span>${say(contact.name, language, messages)}</span>${chevronIcon}
  </button>`;
  return html`<li class="entry" part="item" data-id=${contact.id}>
    <div class="row">
      ${heading(level + 1, button, { part: 'item-heading' })}
      ${
        phone
          ? html`<a
              class="number"
              href=${phone.href}
              aria-label=${nameFor(phone.text, contact, context)}
              >${phone.text.replaceAll(' ', '\u00a0')}</a
            >`
          : nothing
      }
    </div>
    <div id=${id} ?hidden=${!isOpen}>${isOpen ? card(contact, context, 'body') : nothing}</div>
  </li>`;
}

/** Says which limit to drop, and what then appears. */
function nothingFound(contacts: readonly Contact[], context: DirectoryContext): TemplateResult {
  const { messages, query, selection } = context;
  const loosen = query ? undefined : facetToLoosen(contacts, FACETS, selection);
  const clear = () => (query ? context.search('') : context.clear());
  return html`<div class="notice" part="message">
    <p>
      ${query ? messages.nothingFor(query) : messages.nothing}
      ${loosen ? messages.without(filterName(loosen.name, messages), loosen.count) : nothing}
    </p>
    <button class="button" type="button" @click=${clear}>
      ${query ? messages.clearSearch : messages.clearFilters}
    </button>
  </div>`;
}
