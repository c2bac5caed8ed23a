/**
 * The snippet maker, `snippet.html`. One state, rendered as a whole on each change; the preview is
 * the real element, and what it reports about the feed is what the maker explains.
 */
import { html, render } from 'lit';
import { guideOf, keepLanguage, masthead } from '../page/masthead.ts';
import { choicesView } from './choices-view.ts';
import { Maker } from './maker.ts';
import { showPreview } from './preview.ts';
import { resultView } from './result-view.ts';

const maker = new Maker(update);

function update(): void {
  document.documentElement.lang = maker.language;
  document.title = maker.texts.title;
  render(page(), document.body);
  const box = document.querySelector<HTMLElement>('#preview')!;
  const widget = showPreview(box, maker.options, maker.background, maker.now);
  // what was known of another feed is no longer said
  if (maker.check.follow(widget)) render(page(), document.body);
}

function page() {
  const { texts, language } = maker;
  return html`
    ${masthead({
      title: texts.title,
      skip: texts.skip,
      skipTo: (event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#main')?.focus();
      },
      links: [
        [guideOf(language), texts.guide],
        [`editor.html?lang=${language}`, texts.editor],
      ],
      languageLabel: texts.language,
      language,
      choose: (chosen) => {
        keepLanguage(chosen);
        maker.speak(chosen);
      },
    })}
    <main class="wrap maker" id="main" tabindex="-1">
      <p class="intro">${texts.intro}</p>
      ${choicesView(maker)} ${resultView(maker)}
    </main>
  `;
}

document.body.replaceChildren();
update();
void maker.readIntegrity();
