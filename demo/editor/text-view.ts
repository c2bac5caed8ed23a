/** Texts in several languages. */
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Context } from './field-context.ts';
import { describedBy, invalid, several } from './field-parts.ts';
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
      // a name may be long enough to wrap, but it is one line
      const typed = long ? valueOf(event) : valueOf(event).replace(/\s*\n\s*/g, ' ');
      const words = tidy ? typed.trim() : typed;
      editor.write(path, withText(editor.read(path), language, feedLanguage, words));
    };
    const box = `${id}.${language}`;
    return html`
      <div class="language">
        <label id="${box}-language" for=${box}>
          ${editor.words.languages[language] ?? language}
        </label>
        <textarea
          id=${box}
          class=${long ? 'long' : 'line'}
          lang=${language}
          rows=${long ? 3 : 1}
          autocomplete="off"
          aria-labelledby="${id}-legend ${box}-language"
          aria-describedby=${ifDefined(describedBy(context))}
          aria-invalid=${ifDefined(invalid(context))}
          .value=${live(textIn(value, language, feedLanguage))}
          @input=${type(false)}
          @change=${type(true)}
        ></textarea>
      </div>
    `;
  });
  return several(context, html`<div class="languages-row">${boxes}</div>`, 'texts');
}
