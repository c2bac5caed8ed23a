/** What visitors take along: files that they would save, texts that they would copy. */
import { waitUntil } from './patience.ts';

interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

/** Acts while something of the browser is another, and puts back what was there. */
async function withOther<T>(
  holder: object,
  key: string,
  value: unknown,
  act: () => T | Promise<T>,
): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(holder, key);
  Object.defineProperty(holder, key, { value, configurable: true, writable: true });
  try {
    return await act();
  } finally {
    if (own) Object.defineProperty(holder, key, own);
    else Reflect.deleteProperty(holder, key);
  }
}

/** The file that the browser is asked to save when the visitor acts. */
export async function savedFile(act: () => unknown): Promise<SavedFile> {
  const create = URL.createObjectURL;
  let blob: Blob | undefined;
  let name: string | undefined;
  const keepBlob = (object: Blob) => create.call(URL, (blob = object));
  const keepName = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  return withOther(URL, 'createObjectURL', keepBlob, () =>
    withOther(HTMLAnchorElement.prototype, 'click', keepName, async () => {
      await act();
      await waitUntil(() => blob && name !== undefined, 'a file to save');
      return { name: name!, text: await blob!.text(), type: blob!.type };
    }),
  );
}

/** What has been copied when the act is over. */
export async function copiedTexts(act: () => unknown): Promise<readonly string[]> {
  const texts: string[] = [];
  const clipboard = { writeText: async (text: string) => void texts.push(text) };
  await withOther(navigator, 'clipboard', clipboard, act);
  return texts;
}

/** Acts in a browser that can't share, and doesn't let a page copy. */
export async function whereNothingCanBeCopied(act: () => unknown): Promise<void> {
  const clipboard = { writeText: () => Promise.reject(new Error('not allowed')) };
  await withOther(navigator, 'share', undefined, () =>
    withOther(navigator, 'clipboard', clipboard, () =>
      withOther(document, 'execCommand', () => false, act),
    ),
  );
}
