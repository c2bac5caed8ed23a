/**
 * What is on in a day of the month, line by line. Drawn by hand: a month has more than a hundred of
 * these, and a Lit template and its parts for each took a third of the time to the next month.
 */

import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** A button in a day. */
export interface DayLine {
  readonly classes: string;
  /** Its accessible name. */
  readonly label: string;
  /** Stands out before the text, if anything does. */
  readonly first: string;
  readonly text: string;
  /** Of the feed's item that it stands for, and the key where it is only one time of that. */
  readonly id?: string;
  readonly key?: string;
}

/** Fills an element with a day's lines; undefined keeps one free. */
export const dayLines = directive(
  class extends Directive {
    render(lines: readonly (DayLine | undefined)[]): unknown {
      return lines;
    }

    override update(
      { element }: ElementPart,
      [lines]: [readonly (DayLine | undefined)[]],
    ): unknown {
      const { children } = element;
      lines.forEach((line, index) => {
        const known = children[index];
        const isButton = known?.localName === 'button';
        if (known && isButton === !!line) {
          if (line) fill(known as HTMLButtonElement, line);
          return;
        }
        const fresh = line ? fill(emptyButton(), line) : freeLine();
        if (known) known.replaceWith(fresh);
        else element.append(fresh);
      });
      while (children.length > lines.length) element.lastElementChild!.remove();
      return noChange;
    }
  },
);

function freeLine(): HTMLElement {
  const line = document.createElement('div');
  line.className = 'lane';
  return line;
}

function emptyButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  // the day is the grid's stop; these are for the pointer, and for who reads on from the day
  button.tabIndex = -1;
  const first = document.createElement('b');
  first.append('');
  button.append(first, '');
  return button;
}

function fill(button: HTMLButtonElement, line: DayLine): HTMLButtonElement {
  const { classes, label, first, text, id, key } = line;
  set(button, 'class', classes);
  set(button, 'aria-label', label);
  set(button, 'part', id === undefined ? undefined : 'item');
  set(button, 'data-id', id);
  set(button, 'data-key', key);
  write(button.firstChild!.firstChild as Text, first);
  write(button.lastChild as Text, text);
  return button;
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function write(node: Text, text: string): void {
  if (node.data !== text) node.data = text;
}
