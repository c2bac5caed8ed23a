/** What came of the choices: the preview, and the code to copy or to mail. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { version } from '../../src/embed/version.ts';
import { guideOf } from '../page/masthead.ts';
import { field, hint } from './field-view.ts';
import type { Maker } from './maker.ts';
import type { Background } from './preview.ts';
import { select } from './select.ts';
import { CMSS, writeSnippet, type Part } from './snippets.ts';

const BACKGROUNDS: Background[] = ['light', 'dark', 'narrow'];

export const resultView = (maker: Maker) => html`
  <div class="results">${preview(maker)} ${code(maker)}</div>
`;

function preview(maker: Maker) {
  const { texts } = maker;
  return html`
    <section aria-labelledby="preview-heading">
      <div class="bar">
        <h2 id="preview-heading">${texts.preview}</h2>
        <div class="languages" role="group" aria-labelledby="preview-heading">
          ${BACKGROUNDS.map(
            (background) => html`
              <button
                type="button"
                aria-pressed=${String(maker.background === background)}
                @click=${() => maker.show(background)}
              >
                ${texts.backgrounds[background]}
              </button>
            `,
          )}
        </div>
      </div>
      <div id="preview"></div>
    </section>
  `;
}

function code(maker: Maker): TemplateResult {
  const { texts, choices } = maker;
  const parts = writeSnippet(choices.cms, maker.options, maker.release);
  const names = Object.fromEntries(CMSS.map((cms) => [cms, texts.cmss[cms]]));
  return html`
    <section aria-labelledby="code-heading">
      <h2 id="code-heading">${texts.where}</h2>
      ${select(maker, 'cms', texts.cms, names)}
      <p>${texts.steps[choices.cms]}</p>
      ${parts.map((part) => codeBlock(maker, part))} ${pinning(maker, parts)}
      ${field(
        'base',
        texts.base,
        html`<input
          id="base"
          type="url"
          spellcheck="false"
          aria-describedby="base-hint"
          .value=${live(choices.base)}
          @input=${maker.set('base')}
        />`,
        hint('base', texts.baseHint),
      )}
      <p><a class="button" href=${mailAddress(maker, parts)}>${texts.mail}</a></p>
    </section>
  `;
}

/** Whether the code is pinned, where it holds a script that can be. */
const pinning = ({ texts, release }: Maker, parts: readonly Part[]) =>
  parts.some(({ code }) => code.includes('<script'))
    ? html`<p class="hint">${release.integrity ? texts.pinned(version) : texts.notPinned}</p>`
    : nothing;

const codeBlock = (maker: Maker, { place, code }: Part) => html`
  <div class="part" data-place=${place}>
    <div class="bar">
      <h3>${maker.texts.places[place]}</h3>
      <button type="button" class="primary" @click=${() => copy(maker, place, code)}>
        <span aria-live="polite">
          ${maker.copied === place ? maker.texts.copied : maker.texts.copy}
        </span>
      </button>
    </div>
    <textarea
      readonly
      spellcheck="false"
      rows="5"
      aria-label=${maker.texts.places[place]}
      .value=${code}
    >
    </textarea>
  </div>
`;

async function copy(maker: Maker, place: Part['place'], code: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-place="${place}"] textarea`)!;
  field.select(); // where the clipboard is closed to us, the visitor copies by hand
  try {
    await navigator.clipboard.writeText(code);
    maker.hasCopied(place);
  } catch {
    field.focus();
  }
}

function mailAddress({ texts, language, choices }: Maker, parts: readonly Part[]): string {
  const guide = new URL(guideOf(language), location.href);
  const body = [
    `${texts.mailIntro} ${guide.href}`,
    texts.steps[choices.cms],
    ...parts.map(({ place, code }) => `${texts.places[place]}:\n${code}`),
  ].join('\n\n');
  return `mailto:?subject=${encodeURIComponent(texts.mailSubject)}&body=${encodeURIComponent(body)}`;
}
