import { html, type nothing, type TemplateResult } from 'lit';
import { inMunicipality } from '../text/municipality-cases.ts';
import { municipalityName } from '../text/municipalities.ts';
import { chips } from '../widget/facet-view.ts';
import { controls } from '../widget/controls.styles.ts';
import type { FullContext } from './card-context.ts';

export const styles = [controls];

type Words = Pick<FullContext, 'language' | 'messages' | 'format'>;

/** The municipalities that another widget of the group chose, each removable. */
export function chosenMunicipalities(
  municipalities: readonly string[],
  { language, messages }: Words,
  choose: (municipalities: readonly string[]) => void,
): TemplateResult | typeof nothing {
  return chips(
    municipalities.map((code) => ({
      label: `${messages.municipality}: ${municipalityName(code, language)}`,
      remove: () => choose(municipalities.filter((other) => other !== code)),
    })),
    messages,
    () => choose([]),
  );
}

/** The chosen municipalities have nobody of their own; who is shown serves the whole region. */
export function standInNotice(
  municipalities: readonly string[],
  { language, messages, format }: Words,
): TemplateResult {
  const where = municipalities.map((code) => inMunicipality(code, language));
  return html`<p class="notice" part="message">${messages.standIns(format.list(where))}</p>`;
}
