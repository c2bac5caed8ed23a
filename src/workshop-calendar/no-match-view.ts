import { html, type TemplateResult } from 'lit';
import { without } from './facets.ts';
import { filterLabel, type FilterContext } from './filter-view.ts';
import { countText, type Scene } from './scene.ts';

/** In place of rows where the filters leave none: which one to drop, and what then appears. */
export function noMatch(
  scene: Scene,
  loosen: { readonly name: string; readonly count: number } | undefined,
  context: FilterContext,
): TemplateResult {
  const { messages, selection, choose } = context;
  const label = loosen
    ? messages.loosen(filterLabel(loosen.name, context), countText(scene, loosen.count))
    : messages.clearFilters;
  const next = loosen ? without(selection, loosen.name) : {};
  return html`<div class="notice" part="message">
    <p>${messages.noMatch}</p>
    <button class="button" type="button" @click=${() => choose(next)}>${label}</button>
  </div>`;
}
