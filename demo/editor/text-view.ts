/** Texts in several languages. */
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { describedBy, invalid, several } from './field-parts.ts';
import type { Context } from './field-view.ts';
import { valueOf } from './value-views.ts';
import { furtherLanguages, LANGUAGES, textIn, withText } from './values.ts';

/** A text in three languages side by side, and in those that the feed has beside them. */
export function textView(context: Context, long: boolean) {
  const { editor, value, path, id } = context;
  const { feedLanguage } = editor;
  const further = [
    ...furtherLanguages(value),
    ...(LANGUAGES.some((language) => language === feedLanguage) ? [] : [feedLanguage]),
  ];
  const boxes = [...LANGUAGES, ...new Set(further)].map((language) => {
    const type = (tidy: boolean) => (event: Event) => {
      const words = tidy ? valueOf(event).trim() : valueOf(event);
      editor.write(path, withText(editor.read(path), language, feedLanguage, words));
    };
    const attributes = {
      id: `${id}.${language}`,
      labels: `${id}-legend ${id}.${language}-language`,
      words: textIn(value, language, feedLanguage),
    };
    return html`
      <div class="language">
        <label id="${id}.${language}-language" for=${attributes.id}>
          ${editor.words.languages[language] ?? language}
        </label>
        ${
          long
            ? html`<textarea
                id=${attributes.id}
                lang=${language}
                rows="3"
                aria-labelledby=${attributes.labels}
                aria-describedby=${ifDefined(describedBy(context))}
                aria-invalid=${ifDefined(invalid(context))}
                .value=${live(attributes.words)}
                @input=${type(false)}
                @change=${type(true)}
              ></textarea>`
            : html`<input
                id=${attributes.id}
                lang=${language}
                autocomplete="off"
                aria-labelledby=${attributes.labels}
                aria-describedby=${ifDefined(describedBy(context))}
                aria-invalid=${ifDefined(invalid(context))}
                .value=${live(attributes.words)}
                @input=${type(false)}
                @change=${type(true)}
              />`
        }
      </div>
    `;
  });
  return several(context, html`<div class="languages-row">${boxes}</div>`, 'texts');
}
