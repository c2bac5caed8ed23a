import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeed } from '../../../src/feed/index.ts';
import { ENGINE, until, type Engine } from '../../helpers/engines.ts';
import { CLEAN } from '../../helpers/misdeeds.ts';
import { misdeeds, type WatchedSite } from '../../helpers/watched-site.ts';
import { withWatchedEngine } from '../../helpers/watched-engine.ts';

/** The editor as whoever has only a keyboard meets it, in any engine. */
class KeyboardEditor {
  constructor(readonly engine: Engine) {}

  /** Tabs on to what answers to a selector. */
  async tabTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await this.engine.has((wanted) => document.activeElement?.matches(wanted), selector))
        return;
      await this.engine.press(key);
    }
    throw new Error(`${key} never comes to ${selector}`);
  }

  field(path: string, key?: 'Shift+Tab'): Promise<void> {
    return this.tabTo(`[id="workshops[0].${path}"]`, key);
  }

  /** Gives each segment of a day or a time a value; their order is the browser's language's. */
  async fillSegments(path: string, count: number): Promise<string> {
    await this.field(path);
    for (let segment = 0; segment < count; segment++) {
      await this.engine.press('ArrowUp');
      await this.engine.press('ArrowRight');
    }
    await until(
      this.engine,
      `${path} has a value`,
      () => (document.activeElement as HTMLInputElement).value,
    );
    return this.engine.run(() => (document.activeElement as HTMLInputElement).value);
  }

  untilSaid(words: string): Promise<void> {
    return until(
      this.engine,
      `the editor says: ${words}`,
      (wanted) => document.querySelector('[role="status"]')?.textContent?.includes(wanted),
      words,
    );
  }

  untilPreviewed(words: string): Promise<void> {
    return until(
      this.engine,
      `the preview shows ${words}`,
      (wanted) =>
        [
          ...(document
            .querySelector('#preview > *')
            ?.shadowRoot?.querySelectorAll('[part~="item"]') ?? []),
        ].some(({ textContent }) => textContent.includes(wanted)),
      words,
    );
  }

  /** Saved files go no further than the page: what they become is the browser's own affair. */
  keepSavedFiles(): Promise<void> {
    return this.engine.run(() => {
      const pickers = window as { showSaveFilePicker?: unknown };
      delete pickers.showSaveFilePicker;
      const blobs = new Map<string, Blob>();
      const makeUrl = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const url = makeUrl(blob);
        blobs.set(url, blob as Blob);
        return url;
      };
      addEventListener('click', (event) => {
        const link = event.target as HTMLAnchorElement;
        if (!link.download) return;
        event.preventDefault();
        void blobs
          .get(link.href)!
          .text()
          .then((text) => Object.assign(window, { saved: { name: link.download, text } }));
      });
    });
  }

  async savedFile(): Promise<{ name: string; text: string }> {
    await until(this.engine, 'a file is saved', () => 'saved' in window);
    return this.engine.run(
      () => (window as unknown as { saved: { name: string; text: string } }).saved,
    );
  }
}

describe(`the feed editor in ${ENGINE}`, () => {
  let site: WatchedSite;
  let engine: Engine;
  withWatchedEngine((opened) => ({ site, engine } = opened));

  test('a first feed by keyboard: an error mended, a reload survived, a file saved', async () => {
    const editor = new KeyboardEditor(engine);
    await engine.visit(`${site.url}/demo/editor.html`);
    await until(engine, 'the editor is there', () => document.querySelector('.work button'));
    await editor.tabTo('.work .primary');
    await engine.press('Enter');
    await until(
      engine,
      'the first field has the focus',
      () => document.activeElement?.id === 'workshops[0].name.fi',
    );

    // gone past the name: told so, at the field and once aloud; mended, it is told no more
    await editor.field('start');
    await editor.untilSaid('Nimi: Tieto puuttuu.');
    await editor.field('name.fi', 'Shift+Tab');
    assert.ok(
      await engine.has(() => document.activeElement!.getAttribute('aria-invalid') === 'true'),
    );
    await engine.type('Savipaja');
    await until(
      engine,
      'the error has gone',
      () => !document.querySelector('[data-path="workshops[0].name"] [data-severity="error"]'),
    );

    for (const [path, words] of [
      ['name.sv', 'Lerverkstad'],
      ['name.en', 'Clay workshop'],
    ] as const) {
      await editor.field(path);
      await engine.type(words);
    }
    const day = await editor.fillSegments('start', 3);
    const time = await editor.fillSegments('start-time', 3);
    for (const [path, words] of [
      ['summary.fi', 'Muotoillaan savea.'],
      ['summary.sv', 'Vi formar lera.'],
      ['summary.en', 'We shape clay.'],
    ] as const) {
      await editor.field(path);
      await engine.type(words);
    }
    await editor.untilPreviewed('Savipaja');
    await until(engine, 'the work is kept', () =>
      document.querySelector('.file-state')?.textContent?.includes('säilyvät tässä selaimessa'),
    );

    await engine.reload();
    await until(
      engine,
      'the same form is open again',
      () => document.querySelector('#section-heading')?.textContent === 'Savipaja',
    );
    await editor.untilSaid('Jatkat siitä, mihin viimeksi jäit.');
    await editor.untilPreviewed('Savipaja');

    await editor.keepSavedFiles();
    await editor.tabTo('.file .primary');
    await engine.press('Enter');
    const { name, text } = await editor.savedFile();
    await editor.untilSaid('Tallennettu: kulttuuri.json.');
    assert.equal(name, 'kulttuuri.json');
    const { feed, dropped } = parseFeed(JSON.parse(text));
    assert.deepEqual(dropped, []);
    const [written] = (JSON.parse(text) as { workshops: Record<string, unknown>[] }).workshops;
    assert.equal(written!.start, `${day}T${time}`);
    const [workshop] = feed.workshops;
    assert.equal(workshop!.id, 'savipaja');
    assert.deepEqual(
      { ...(workshop!.name as object) },
      { fi: 'Savipaja', sv: 'Lerverkstad', en: 'Clay workshop' },
    );
    assert.deepEqual(
      { ...(workshop!.summary as object) },
      { fi: 'Muotoillaan savea.', sv: 'Vi formar lera.', en: 'We shape clay.' },
    );
    assert.deepEqual(await misdeeds(engine), CLEAN);
  });

  test('a link to one item of a feed opens that item', async () => {
    // twice under one address: the browser would only scroll
    await engine.visit('about:blank');
    await engine.visit(`${site.url}/demo/editor.html?feed=feeds/network.json#contacts/1`);
    await until(engine, 'its form is open', () =>
      document.querySelector('[id="contacts[1].name.fi"]'),
    );
    assert.equal(await engine.run(() => location.hash), '#contacts/1');
    assert.deepEqual(await misdeeds(engine), CLEAN);
  });
});
