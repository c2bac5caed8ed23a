/**
 * What stands in `details` that are closed, drawn when they open: few visitors look at the dozens of
 * boxes of a filter, and each choice and each month would draw them all again.
 */
import { noChange, render, type TemplateResult } from 'lit';
import { directive, Directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

class WhenOpen extends Directive {
  #draw: (() => TemplateResult) | undefined;
  #details: HTMLDetailsElement | undefined;

  render(draw: () => TemplateResult): unknown {
    this.#draw = draw;
    return noChange;
  }

  override update({ element }: ElementPart, [draw]: DirectiveParameters<this>): unknown {
    const show = (): unknown => render(this.#draw!(), element as HTMLElement);
    if (!this.#details) {
      const details = (this.#details = element.closest('details')!);
      // before the details open, so that they open at their full height; `toggle` comes after
      details.querySelector('summary')!.addEventListener('click', show);
      details.addEventListener('toggle', () => details.open && show());
    }
    const changed = this.render(draw);
    if (this.#details.open) show();
    return changed;
  }
}

/** `<div ${whenOpen(() => html`…`)}></div>` within details. */
export const whenOpen = directive(WhenOpen);
