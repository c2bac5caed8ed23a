/** Buttons that put an item or a row further up or down. */
import { html } from 'lit';
import { pathText } from '../../src/feed/reader.ts';
import { moveBy } from './changes.ts';
import type { Editor } from './editor.ts';
import type { Path } from './json.ts';

/** Both stay reachable at the ends of the list, so that whoever presses on keeps the focus. */
export function orderView(editor: Editor, path: Path, name: string, length: number) {
  if (length < 2) return '';
  const { moveUp, moveDown } = editor.words;
  const button = (direction: 'up' | 'down', label: string, isEnd: boolean) => html`
    <button
      type="button"
      class="order"
      id="${direction} ${pathText(path)}"
      aria-label=${label}
      title=${label}
      aria-disabled=${String(isEnd)}
      @click=${() => moveBy(editor, path, direction === 'up' ? -1 : 1, name)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" class=${direction}>
        <path d="M10 16V4M5 9l5-5 5 5" fill="none" stroke="currentColor" stroke-width="1.75" />
      </svg>
    </button>
  `;
  const index = path.at(-1) as number;
  return html`${button('up', moveUp(name), index === 0)}
  ${button('down', moveDown(name), index === length - 1)}`;
}
