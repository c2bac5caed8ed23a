import { html, nothing, type TemplateResult } from 'lit';
import { formatFor } from '../text/format.ts';
import type { Language } from '../text/locale.ts';
import type { CommonMessages } from '../text/fi/common.ts';
import { pickText, type Text } from '../feed/model.ts';

export { plain } from '../feed/model.ts';

export type Content = TemplateResult | string | typeof nothing;

/**
 * A feed's text in the asked language. Where the feed has it only in another, the text carries its
 * `lang` (WCAG 3.1.2) and, with `messages`, a visible mark: 'Workshop på svenska (ruotsiksi)'.
 */
export function say(
  text: Text | undefined,
  language: Language,
  messages?: CommonMessages,
): Content {
  const picked = text && pickText(text, language);
  if (!picked) return nothing;
  if (picked.language === language) return picked.text;
  return html`<span lang=${picked.language}>${picked.text}</span>${
      messages
        ? html` <span class="language-mark" part="language-mark"
            >(${languageMark(picked.language, language, messages)})</span
          >`
        : nothing
    }`;
}

/** 'ruotsiksi': the language that a text is in, where it isn't the asked one. */
export function languageMark(of: string, asked: Language, messages: CommonMessages): string {
  return (
    messages.inLanguage[of.split('-')[0]!] ??
    messages.inOtherLanguage(formatFor(asked, messages).languageName(of))
  );
}

/** What is said with a sign between; one text, unless part of it is marked as of another language. */
export const joined = (parts: readonly Content[], sign: string): string | unknown[] =>
  parts.every((part) => typeof part === 'string')
    ? parts.join(sign)
    : parts.map((part, i) => (i ? [sign, part] : part));
