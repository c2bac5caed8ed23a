import { html, nothing, type TemplateResult } from 'lit';
import { pickText, type Text } from '../feed/model.ts';
import type { CommonMessages } from '../text/fi/common.ts';
import type { Language } from '../text/locale.ts';
import { languageMark } from './text-view.ts';

/** A feed's longer text, its blank lines as paragraphs. First rows have none: it comes later. */
export function paragraphs(
  text: Text | undefined,
  language: Language,
  messages?: CommonMessages,
): TemplateResult | typeof nothing {
  const picked = text && pickText(text, language);
  if (!picked) return nothing;
  const foreign = picked.language !== language;
  return html`${
    foreign && messages
      ? html`<p class="language-mark">(${languageMark(picked.language, language, messages)})</p>`
      : nothing
  }${picked.text
    .split(/\n\s*\n/)
    .map(
      (paragraph) => html`<p lang=${foreign ? picked.language : nothing}>${paragraph.trim()}</p>`,
    )}`;
}
