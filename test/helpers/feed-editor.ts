/** The feed editor as its users meet it: by labels, keys and files. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

export class FeedEditor {
  constructor(readonly page: Page) {}

  /** The download stands in for the browser's own dialogs, which no test can press. */
  static async withoutPickers(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const pickers = window as { showSaveFilePicker?: unknown; showOpenFilePicker?: unknown };
      delete pickers.showSaveFilePicker;
      delete pickers.showOpenFilePicker;
    });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** A text in one of its languages: 'Nimi', 'suomi'. */
  text(label: string, language: string): Locator {
    return this.page
      .getByRole('group', { name: label })
      .getByRole('textbox', { name: new RegExp(`${language}$`) })
      .first();
  }

  group(legend: string): Locator {
    return this.page.getByRole('group', { name: legend, exact: true });
  }

  get heading(): Locator {
    return this.page.locator('#section-heading');
  }

  get status(): Locator {
    return this.page.getByRole('status').first();
  }

  /** A row of the previewed widget. */
  preview(text: string | RegExp): Locator {
    return this.page.locator('#preview > * >> [part~="item"]').filter({ hasText: text });
  }

  /** Presses Tab until what has the focus answers to an id; never uses the pointer. */
  async tabTo(id: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      if (await this.page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${id}`);
  }

  /** Saves by Ctrl+S and reads what was saved. */
  async save(): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.keyboard.press('Control+s'),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }

  async open(name: string, text: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button('Avaa tiedosto…').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Opens a part of the feed or an item by its address: 'workshops/0'. */
  async goTo(address: string): Promise<void> {
    await this.page.evaluate((hash) => (location.hash = hash), address);
    await this.heading.waitFor();
  }

  /** Opens every group of further fields, those in groups too. */
  async openAll(): Promise<void> {
    const closed = this.page.locator('.work details.more:not([open]) > summary');
    while (await closed.count())
      await closed.evaluateAll((summaries) =>
        summaries.forEach((summary) => (summary as HTMLElement).click()),
      );
  }

  /** Adds so many rows to every list of the form, those inside rows too. */
  async addRows(count: number): Promise<void> {
    const lists = this.page.locator('.work .rows');
    for (let list = 0; list < (await lists.count()); list++) {
      const add = lists.nth(list).locator('> .add');
      for (let row = 0; row < count; row++)
        await add.evaluate((button) => (button as HTMLElement).click());
      await this.openAll();
    }
  }

  /** The focused element's id. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => document.activeElement?.id);
  }

  /** Text that reaches beyond the right edge of the window, for a test to name. */
  tooWide(): Promise<string[]> {
    return this.page.$$eval('.work *', (elements) => {
      const text = elements
        .flatMap((element) => [...element.childNodes])
        .filter((node) => node.nodeType === Node.TEXT_NODE);
      const range = document.createRange();
      return text
        .filter((node) => {
          range.selectNodeContents(node);
          return [...range.getClientRects()].some(({ right }) => right > innerWidth);
        })
        .map(({ textContent }) => textContent!.trim());
    });
  }
}
