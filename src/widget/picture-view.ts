import { html, nothing, type TemplateResult } from 'lit';
import type { Image } from '../feed/model.ts';
import type { CommonMessages } from '../text/fi/common.ts';
import type { Language } from '../text/locale.ts';
import { plain } from './text-view.ts';

/** A feed's picture, with whose it is. */
export function picture(
  { url, alt, width, height, credit }: Image,
  language: Language,
  messages: CommonMessages,
): TemplateResult {
  const whose = plain(credit, language);
  return html`<figure class="picture">
    <img
      src=${url}
      alt=${plain(alt, language)}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
    />
    ${
      whose
        ? html`<figcaption class="small muted">${messages.imageCredit(whose)}</figcaption>`
        : nothing
    }
  </figure>`;
}
