/** The form: what to show, where it comes from and how it looks. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { municipalityName, NETWORK_MUNICIPALITIES } from '../../src/text/municipalities.ts';
import { field, hint } from './field-view.ts';
import { WIDGETS, type Maker } from './maker.ts';
import { select } from './select.ts';
import { isFramed } from './snippets.ts';

export const choicesView = (maker: Maker) => html`
  <form class="choices" @submit=${(event: Event) => event.preventDefault()}>
    ${whatToShow(maker)} ${whereFrom(maker)} ${howItLooks(maker)}
  </form>
`;

function whatToShow(maker: Maker) {
  const { texts, choices } = maker;
  return html`
    <fieldset>
      <legend>${texts.what}</legend>
      ${WIDGETS.map(
        (widget) => html`
          <label class="option">
            <input
              type="radio"
              name="widget"
              value=${widget}
              .checked=${live(choices.widget === widget)}
              @change=${maker.set('widget')}
            />
            ${texts.widgets[widget]}
          </label>
        `,
      )}
    </fieldset>
  `;
}

function whereFrom(maker: Maker) {
  const { texts, choices, unknownMunicipalities: unknown } = maker;
  return html`
    ${field(
      'feed',
      texts.feed,
      html`<input
        id="feed"
        type="url"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="feed-hint feed-check"
        .value=${choices.feed}
        @input=${maker.typeFeed}
      />`,
      html`${hint('feed', texts.feedHint)}
        <div id="feed-check" role="status">
          ${maker.check.explain(choices.feed, texts)}
          ${maker.isExample ? html`<p class="hint">${texts.exampleFeed}</p>` : nothing}
        </div>`,
    )}
    ${field(
      'municipality',
      texts.municipality,
      html`<input
        id="municipality"
        list="municipalities"
        autocomplete="off"
        aria-describedby="municipality-hint municipality-check"
        .value=${live(choices.municipality)}
        @input=${maker.set('municipality')}
        @change=${maker.checkMunicipalities}
      />`,
      html`${hint('municipality', texts.municipalityHint)}
        <div id="municipality-check" role="status">
          ${
            unknown.length
              ? html`<p data-verdict="wrong">${texts.municipalityUnknown(unknown.join(', '))}</p>`
              : nothing
          }
        </div>
        <datalist id="municipalities">
          ${NETWORK_MUNICIPALITIES.map(
            (municipality) =>
              html`<option value=${municipalityName(municipality, maker.language)}></option>`,
          )}
        </datalist>`,
    )}
  `;
}

function howItLooks(maker: Maker) {
  const { texts, choices } = maker;
  return html`
    <div class="pair">
      ${select(maker, 'lang', texts.widgetLanguage, {
        '': texts.pageLanguage,
        fi: 'Suomi',
        sv: 'Svenska',
        en: 'English',
      })}
      ${choices.widget === 'workshop-calendar' ? select(maker, 'view', texts.view, texts.views) : nothing}
      ${choices.widget === 'contact-card' ? select(maker, 'layout', texts.layout, texts.layouts) : nothing}
      ${field(
        'limit',
        texts.limit,
        html`<input
          id="limit"
          type="number"
          min="1"
          max="100"
          .value=${live(choices.limit)}
          @input=${maker.set('limit')}
        />`,
      )}
    </div>
    ${field(
      'heading',
      texts.heading,
      html`<input
        id="heading"
        aria-describedby="heading-hint"
        .value=${live(choices.heading)}
        @input=${maker.set('heading')}
      />`,
      hint('heading', isFramed(choices.cms) ? texts.framedHeading : texts.headingHint),
    )}
    <label class="option">
      <input
        type="checkbox"
        .checked=${live(choices.noFilters)}
        @change=${maker.set('noFilters')}
      />
      ${texts.noFilters}
    </label>
    <fieldset>
      <legend>${texts.color}</legend>
      <div class="own-color">
        <label class="option">
          <input
            type="checkbox"
            .checked=${live(choices.ownColor)}
            @change=${maker.set('ownColor')}
          />
          ${texts.ownColor}
        </label>
        <input
          type="color"
          aria-label=${texts.color}
          ?disabled=${!choices.ownColor}
          .value=${live(choices.accent)}
          @input=${maker.set('accent')}
        />
      </div>
      <p class="hint">${texts.colorHint}</p>
    </fieldset>
  `;
}
