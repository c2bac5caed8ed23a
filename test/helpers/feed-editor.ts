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
}
