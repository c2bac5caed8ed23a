import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Editor } from '../../../../demo/editor/editor.ts';

/** An editor of a file on the disk, which is slow: each write waits until `finish` is called. */
function openOnSlowDisk() {
  const written: string[] = [];
  let finish = (): void => {};
  const editor = new Editor('fi', () => {});
  editor.handle = {
    name: 'kulttuuri.json',
    getFile: async () => new File([], 'kulttuuri.json', { lastModified: 1 }),
    createWritable: async () => ({
      write: (text) =>
        new Promise<void>((resolve) => (finish = () => resolve(void written.push(text)))),
      close: async () => {},
    }),
  };
  return { editor, written, finish: () => finish() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('saving', () => {
  test('leaves nothing unsaved', async () => {
    const { editor, written, finish } = openOnSlowDisk();
    editor.write(['publisher'], { name: 'Esimerkkikunta' });
    const saving = editor.save();
    await turn();
    finish();
    await saving;
    assert.equal(editor.dirty, false);
    assert.deepEqual(JSON.parse(written[0]!), editor.doc);
  });

  test('keeps what is typed while the file is written, as yet to be saved', async () => {
    const { editor, written, finish } = openOnSlowDisk();
    const saving = editor.save();
    await turn();
    editor.write(['publisher'], { name: 'Esimerkkikunta' });
    finish();
    await saving;
    assert.deepEqual(editor.doc.publisher, { name: 'Esimerkkikunta' });
    assert.doesNotMatch(written[0]!, /Esimerkkikunta/);
    assert.equal(editor.dirty, true);
  });
});
