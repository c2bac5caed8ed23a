import type { Answer } from './search/answer.ts';
import type { Question } from './search/worker.ts';
import { breathe, type Corpus, type SearchEngine } from './search-engine.ts';

/** As many calls as can be copied into another thread without the page noticing. */
const BATCH = 100;

/** What TypeScript doesn't know yet of the Trusted Types of the page. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Has the index built and asked in a thread of its own. Rejects where the page allows none: for a
 * script of another origin, by its Content-Security-Policy or its Trusted Types.
 */
export async function searchInWorker(
  { items, ...options }: Corpus,
  isWanted: () => boolean,
): Promise<SearchEngine | undefined> {
  const thread = new Thread(start());
  try {
    await thread.answer();
    for (let at = 0; at < items.length; at += BATCH) {
      if (!isWanted()) break;
      thread.tell({ items: items.slice(at, at + BATCH) });
      await breathe();
    }
    if (isWanted()) await thread.ask({ options });
  } catch (error) {
    thread.close();
    throw error;
  }
  if (!isWanted()) {
    thread.close();
    return undefined;
  }
  return {
    find: (query) => thread.ask({ query }) as Promise<Answer>,
    close: () => thread.close(),
  };
}

function start(): Worker {
  const { href }: { href: string | undefined } = new URL('./search/worker.ts', import.meta.url);
  if (!href) throw new Error('no file for a worker');
  policy ??= trustedTypes?.createPolicy('vk-search', { createScriptURL: (url) => url });
  return new Worker(policy?.createScriptURL(href) ?? href, { type: 'module' });
}

/** One question at a time. */
class Thread {
  readonly #worker: Worker;
  #fail: ((error: Error) => void) | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#worker.onmessage = ({ data }) => resolve(data);
      this.#worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message || 'no worker'));
      };
    });
  }

  tell(question: Question): void {
    this.#worker.postMessage(question);
  }

  ask(question: Question): Promise<unknown> {
    const answer = this.answer();
    this.tell(question);
    return answer;
  }

  close(): void {
    this.#worker.terminate();
    this.#fail?.(new Error('closed'));
  }
}
