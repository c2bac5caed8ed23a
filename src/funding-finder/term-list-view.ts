import { html, type TemplateResult } from 'lit';
import { pickText, type Text } from '../feed/model.ts';
import { joined, say } from '../widget/text-view.ts';
import type { FullWording } from './later-words.ts';
import { capital } from './wording.ts';

/** `Kunta, yhdistys`: terms of a vocabulary in one line, each in the language that it has. */
export function termList(
  terms: readonly Text[],
  { format, messages }: FullWording,
): string | TemplateResult {
  const words = terms.map((term, i) => {
    const { text, language } = pickText(term, format.language);
    return say({ [language]: i ? text : capital(text, format) }, format.language, messages);
  });
  const line = joined(words, ', ');
  return typeof line === 'string' ? line : html`${line}`;
}
