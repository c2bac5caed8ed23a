import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test, type TestContext } from 'node:test';
import { FeedError } from '../../../src/feed/feed-error.ts';
import { listAddress } from '../../../src/feed/formats/linked-events.ts';
import { loadFeed } from '../../../src/feed/index.ts';
import { loadFeed as load, type LoadedFeed } from '../../../src/feed/load.ts';

type Answer = () => Response | Promise<Response>;

const realFetch = globalThis.fetch;
let requests: { url: string; init?: RequestInit }[] = [];
let answers: Record<string, Answer> = {};
let count = 0;

/** A new address for each test, since answers are shared by address. */
const fresh = (): string => `https://kunta.example/feed-${++count}.json`;
const feedOf = (...ids: string[]): string =>
  JSON.stringify({ version: '1', contacts: ids.map((id) => ({ id, name: `Nimi ${id}` })) });
const says =
  (body: string, init?: ResponseInit): Answer =>
  () =>
    new Response(body, init);
const fails: Answer = () => Promise.reject(new TypeError('fetch failed'));
const never: Answer = () => new Promise(() => {});
const kindOf = (kind: string, status?: number) => (error: unknown) =>
  error instanceof FeedError && error.kind === kind && error.status === status;

beforeEach(() => {
  requests = [];
  answers = {};
  globalThis.fetch = (url, init) => {
    requests.push({ url: String(url), init });
    const answer = answers[String(url)] ?? says('', { status: 404 });
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
      Promise.resolve(answer()).then(resolve, reject);
    });
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** Lets the time pass after which a copy is written. */
async function keepCopies(timers: { tick(ms: number): void }): Promise<void> {
  timers.tick(3000);
  await import('../../../src/feed/store.ts');
  await Promise.resolve();
}

/** As in browsers, the keys are properties. */
function useStorage(): Map<string, string> {
  const items = new Map<string, string>();
  const methods = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
  const value = new Proxy(methods, {
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: (target, name) =>
      items.has(String(name))
        ? { configurable: true, enumerable: true }
        : Reflect.getOwnPropertyDescriptor(target, name),
  });
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value });
  return items;
}

describe('what can go wrong has a kind', () => {
  const cases: [string, Answer, string, number?][] = [
    ['no network', fails, 'network'],
    ['404', says('', { status: 404 }), 'http', 404],
    ['500', says('', { status: 500 }), 'http', 500],
    ['a web page', says('<!doctype html><title>Hups</title>'), 'format'],
    ['half a file', says(feedOf('a').slice(0, -5)), 'format'],
    ['nothing', says(''), 'format'],
    ['JSON that is no feed', says('{"error":"no"}'), 'schema'],
    ['a JSON number', says('7'), 'schema'],
  ];
  for (const [name, answer, kind, status] of cases) {
    test(name, async () => {
      const url = fresh();
      answers[url] = answer;
      await assert.rejects(loadFeed([url]), kindOf(kind, status));
      await assert.rejects(loadFeed([url]), { url });
    });
  }

  test('a format that was named and isn’t there', async () => {
    for (const [body, kind] of [
      ['<!doctype html>', 'format'],
      ['{"meta":{},"data":[]}', 'schema'],
    ] as const) {
      const url = fresh();
      answers[url] = says(body);
      for (const format of ['vk', 'constructor'])
        await assert.rejects(loadFeed([url], { format }), kindOf(kind));
    }
  });

  test('what no reader of formats has foreseen', async ({ mock }) => {
    const url = fresh();
    answers[url] = says(feedOf('a'));
    const cause = new RangeError('unforeseen');
    mock.method(Object, 'defineProperty', () => {
      throw cause;
    });
    await assert.rejects(loadFeed([url]), { name: 'FeedError', kind: 'format', url, cause });
  });

  test('it is told to consoles with its address, and what it came from', async () => {
    const url = fresh();
    answers[url] = says('', { status: 404 });
    await assert.rejects(loadFeed([url]), { name: 'FeedError', message: `http 404 ${url}`, url });
    const down = fresh();
    answers[down] = fails;
    await assert.rejects(loadFeed([down]), (error: FeedError) => error.cause instanceof TypeError);
  });

  test('an answer that takes too long', async () => {
    const url = fresh();
    answers[url] = never;
    // AbortSignal.timeout lets Node end early; this keeps it waiting.
    const alive = setTimeout(() => {}, 5000);
    await assert.rejects(loadFeed([url], { timeout: 20 }), kindOf('network'));
    clearTimeout(alive);
  });
});

describe('sharing', () => {
  test('who asks for the same address shares one request', async () => {
    const url = fresh();
    answers[url] = says(feedOf('a'));
    const [one, two] = await Promise.all([loadFeed([url]), loadFeed([url])]);
    assert.equal(one.feed, two.feed);
    assert.equal((await loadFeed([url])).feed, one.feed);
    assert.equal(requests.length, 1);
    assert.equal(requests[0]?.init?.cache, 'default');
  });

  test('an answer is shared for a minute; one that is still awaited with whoever asks again, too', async ({
    mock,
  }) => {
    mock.timers.enable({ apis: ['Date'] });
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await Promise.all([loadFeed([url]), loadFeed([url], { refresh: true })]);
    mock.timers.tick(60_000);
    await loadFeed([url]);
    assert.equal(requests.length, 1);
    mock.timers.tick(1);
    await loadFeed([url]);
    assert.equal(requests.length, 2);
  });

  test('refresh asks again, and lets the server answer that nothing has changed', async () => {
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await loadFeed([url]);
    answers[url] = says(feedOf('b'));
    assert.equal((await loadFeed([url], { refresh: true })).feed.contacts[0]?.id, 'b');
    assert.equal(requests[1]?.init?.cache, 'no-cache');
  });

  /** The address of a feed that the loader has asked for ahead; whoever asks anew gets another. */
  function askedAhead(context: TestContext): string {
    const url = fresh();
    answers[url] = says(feedOf('later'));
    const feeds = { [url]: Promise.resolve(new Response(feedOf('ahead'))) };
    globalThis.vkWidgets = { version: '1', base: 'https://kunta.example/', feeds };
    context.after(() => (globalThis.vkWidgets = undefined));
    return url;
  }

  test('what the loader has asked for ahead is taken once', async (context) => {
    context.mock.timers.enable({ apis: ['Date'] });
    const url = askedAhead(context);
    assert.equal((await loadFeed([url])).feed.contacts[0]?.id, 'ahead');
    assert.deepEqual(requests, []);
    context.mock.timers.tick(60_001);
    assert.equal((await loadFeed([url])).feed.contacts[0]?.id, 'later');
    assert.equal((await loadFeed([url], { refresh: true })).feed.contacts[0]?.id, 'later');
  });

  test('what the loader has asked for ahead is no answer to who asks again', async (context) => {
    const url = askedAhead(context);
    assert.equal((await loadFeed([url], { refresh: true })).feed.contacts[0]?.id, 'later');
    assert.equal((await loadFeed([url])).feed.contacts[0]?.id, 'later');
  });

  test('what the loader has asked for ahead is not waited for without end', async (context) => {
    const [silent, halting] = [fresh(), fresh()];
    const feeds = {
      [silent]: new Promise<Response>(() => {}),
      [halting]: Promise.resolve(new Response(new ReadableStream())),
    };
    globalThis.vkWidgets = { version: '1', base: 'https://kunta.example/', feeds };
    context.after(() => (globalThis.vkWidgets = undefined));
    // AbortSignal.timeout lets Node end early; this keeps it waiting.
    const alive = setTimeout(() => {}, 5000);
    for (const url of [silent, halting])
      await assert.rejects(loadFeed([url], { timeout: 20 }), kindOf('network'));
    clearTimeout(alive);
  });

  test('what the loader asked for in vain is told like any other', async (context) => {
    const url = fresh();
    const feeds = { [url]: Promise.reject<Response>(new TypeError('fetch failed')) };
    globalThis.vkWidgets = { version: '1', base: 'https://kunta.example/', feeds };
    context.after(() => (globalThis.vkWidgets = undefined));
    await assert.rejects(loadFeed([url]), kindOf('network'));
  });

  test('a failure is not shared with who asks later', async () => {
    const url = fresh();
    answers[url] = says('', { status: 404 });
    await assert.rejects(loadFeed([url]));
    answers[url] = says(feedOf('a'));
    assert.equal((await loadFeed([url])).feed.contacts.length, 1);
  });

  test('one may leave without taking the answer from the other', async () => {
    const url = fresh();
    let arrive!: (response: Response) => void;
    answers[url] = () => new Promise((resolve) => (arrive = resolve));
    const leaving = new AbortController();
    const left = loadFeed([url], { signal: leaving.signal });
    const stays = loadFeed([url]);
    leaving.abort();
    await assert.rejects(left, { name: 'AbortError' });
    arrive(new Response(feedOf('a')));
    assert.equal((await stays).feed.contacts.length, 1);
  });

  test('when the last one leaves, the request is stopped', async () => {
    const url = fresh();
    answers[url] = never;
    const leaving = new AbortController();
    const left = loadFeed([url], { signal: leaving.signal });
    leaving.abort();
    await assert.rejects(left, { name: 'AbortError' });
    assert.equal(requests[0]?.init?.signal?.aborted, true);
    answers[url] = says(feedOf('a'));
    assert.equal((await loadFeed([url])).feed.contacts.length, 1);
  });

  test('who has left already starts nothing', async () => {
    await assert.rejects(loadFeed([fresh()], { signal: AbortSignal.abort() }), {
      name: 'AbortError',
    });
    assert.equal(requests.length, 0);
  });
});

describe('a feed that is answered from elsewhere', () => {
  const ELSEWHERE = 'https://tiedot.example/2026/feed.json';
  const withForm = JSON.stringify({
    version: '1',
    contacts: [{ id: 'a', name: 'Nimi', form: 'lomake' }],
  });
  /** As after a redirect. */
  const redirected: Answer = () =>
    Object.defineProperty(new Response(withForm), 'url', { value: ELSEWHERE });

  test('has its relative addresses there, and its pictures in both places', async () => {
    const url = fresh();
    answers[url] = redirected;
    const { feed } = await loadFeed([url]);
    assert.equal(feed.contacts[0]?.form, 'https://tiedot.example/2026/lomake');
    assert.deepEqual(feed.sources, [url, ELSEWHERE]);
  });

  test('has them there when an older copy of it is shown, too', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const items = useStorage();
    const url = fresh();
    answers[url] = redirected;
    await loadFeed([url]);
    await keepCopies(mock.timers);
    // Another page, later: it has the copy in the storage alone.
    const later = fresh();
    items.set(`vk-feed auto ${later}`, items.get(`vk-feed auto ${url}`)!);
    answers[later] = fails;
    const { feed } = await loadFeed([later]);
    assert.equal(feed.contacts[0]?.form, 'https://tiedot.example/2026/lomake');
    assert.deepEqual(feed.sources, [later, ELSEWHERE]);
  });
});

describe('older copies', () => {
  for (const [name, down] of Object.entries({
    'the network': fails,
    'the server': says('', { status: 500 }),
    'a server with too many visitors': says('', { status: 429 }),
  })) {
    test(`while ${name} is down the last good feed is shown, with its time`, async () => {
      const url = fresh();
      answers[url] = says(feedOf('a'));
      const before = Date.now();
      await loadFeed([url]);
      answers[url] = down;
      const { feed, stale = 0 } = await loadFeed([url], { refresh: true });
      assert.equal(feed.contacts[0]?.id, 'a');
      assert.ok(stale >= before && stale <= Date.now());
    });
  }

  test('a feed that is gone is gone', async () => {
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await loadFeed([url]);
    answers[url] = says('', { status: 404 });
    await assert.rejects(loadFeed([url], { refresh: true }), kindOf('http', 404));
  });

  test('it outlives a reload where the page allows storage', async () => {
    const items = useStorage();
    const url = fresh();
    items.set(`vk-feed auto ${url}`, JSON.stringify({ at: 5, input: JSON.parse(feedOf('a')) }));
    answers[url] = fails;
    const { feed, stale } = await loadFeed([url]);
    assert.equal(feed.contacts[0]?.id, 'a');
    assert.deepEqual(feed.sources, [url]);
    assert.equal(stale, 5);
  });

  test('a good answer is stored when the rows have had their time', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const items = useStorage();
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await loadFeed([url]);
    assert.equal(items.size, 0);
    await keepCopies(mock.timers);
    assert.ok(items.has(`vk-feed auto ${url}`));
  });

  test('of feeds whose address changes with each visit, only the latest are kept', async ({
    mock,
  }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const items = useStorage();
    for (let at = 1; at <= 20; at++)
      items.set(`vk-feed auto ${fresh()}`, JSON.stringify({ at, input: {} }));
    items.set('the page’s own', '1');
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await loadFeed([url]);
    await keepCopies(mock.timers);
    const kept = [...items].map(([, copy]) => (JSON.parse(copy) as { at?: number }).at);
    assert.deepEqual(kept.slice(0, -1), [14, 15, 16, 17, 18, 19, 20, undefined]);
    assert.ok(items.has(`vk-feed auto ${url}`));
    // It takes the place of the one before.
    await loadFeed([url], { refresh: true });
    await keepCopies(mock.timers);
    assert.equal(items.size, 9);
  });

  test('a feed that has become too long for the page’s storage takes its older copy away', async ({
    mock,
  }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const items = useStorage();
    const url = fresh();
    items.set(`vk-feed auto ${url}`, JSON.stringify({ at: 1, input: {} }));
    answers[url] = says(JSON.stringify({ version: '1', x: 'x'.repeat(1_000_000) }));
    await loadFeed([url]);
    await keepCopies(mock.timers);
    assert.equal(items.size, 0);
  });

  test('no copy is kept where the page has arrays turn into strings', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    const items = useStorage();
    // as Prototype.js has it
    Object.assign(Array.prototype, { toJSON: () => '[]' });
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await loadFeed([url]);
    await keepCopies(mock.timers);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    assert.equal(items.size, 0);
  });

  test('a full storage harms nobody', async ({ mock }) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    useStorage();
    localStorage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const url = fresh();
    answers[url] = says(feedOf('a'));
    await loadFeed([url]);
    await keepCopies(mock.timers);
  });

  test('rubbish in the storage is as good as nothing', async () => {
    const items = useStorage();
    const other = fresh();
    answers[other] = fails;
    for (const rubbish of ['{', 'null', '{"at":1,"input":3}', '{"input":{"contacts":[]}}']) {
      items.set(`vk-feed auto ${other}`, rubbish);
      await assert.rejects(loadFeed([other]), kindOf('network'));
    }
  });

  test('forbidden storage harms nobody', async () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const url = fresh();
    answers[url] = says(feedOf('a'));
    assert.equal((await loadFeed([url])).feed.contacts.length, 1);
    const other = fresh();
    answers[other] = fails;
    await assert.rejects(loadFeed([other]), kindOf('network'));
  });
});

describe('several feeds', () => {
  test('are merged in their order; of the same id the first stays', async () => {
    const [one, two] = [fresh(), fresh()];
    answers[one] = says(feedOf('a', 'b'));
    answers[two] = says(feedOf('b', 'c'));
    const { feed, dropped, failed } = await loadFeed([one, two]);
    assert.deepEqual(
      feed.contacts.map(({ id }) => id),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(feed.sources, [one, two]);
    assert.deepEqual(failed, []);
    assert.deepEqual(dropped, [
      { path: 'contacts[0].id', reason: 'duplicate-id', item: 'b', whole: true, source: two },
    ]);
  });

  test('an item that is there already is told by its place in its own feed', async () => {
    const [one, two] = [fresh(), fresh()];
    answers[one] = says(feedOf('b'));
    answers[two] = says(
      JSON.stringify({
        contacts: [
          { id: 'a' },
          { id: 'b', name: 'B', phones: [1] },
          {},
          { id: 'b', name: 'B' },
          { id: 'c', name: 'C' },
        ],
      }),
    );
    const { feed, dropped } = await loadFeed([one, two]);
    assert.deepEqual(
      feed.contacts.map(({ id }) => id),
      ['b', 'c'],
    );
    assert.deepEqual(
      dropped.map(({ path, reason }) => `${path} ${reason}`),
      [
        'contacts[0].name missing',
        'contacts[1].phones[0] type',
        'contacts[2].id missing',
        'contacts[2].name missing',
        'contacts[3].id duplicate-id',
        'contacts[1].id duplicate-id',
      ],
    );
  });

  test('an address that is named twice is one feed', async () => {
    const url = fresh();
    answers[url] = says(feedOf('a'));
    const { feed, dropped } = await loadFeed([url, url]);
    assert.deepEqual(feed.sources, [url]);
    assert.deepEqual(dropped, []);
  });

  test('what was left out is told once, whoever had a part of it read before', async () => {
    const [one, two] = [fresh(), fresh()];
    answers[one] = says(JSON.stringify({ version: '1', contacts: [{ id: 'a' }] }));
    answers[two] = says(feedOf('b'));
    const [alone, merged] = await Promise.all([load([one]), load([one, two])]);
    assert.equal(alone.feed.contacts.length, 0);
    assert.deepEqual(
      merged.feed.contacts.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(
      merged.dropped.map(({ path }) => path),
      ['contacts[0].name'],
    );
  });

  test('one that fails doesn’t take the others with it', async () => {
    const [one, two] = [fresh(), fresh()];
    answers[one] = fails;
    answers[two] = says(feedOf('c'));
    const { feed, failed } = await loadFeed([one, two]);
    assert.deepEqual(
      feed.contacts.map(({ id }) => id),
      ['c'],
    );
    assert.deepEqual(
      failed?.map(({ kind, url }) => [kind, url]),
      [['network', one]],
    );
  });

  test('of no address, as of an empty list of settings, an empty feed', async () => {
    const { feed, dropped } = await loadFeed([]);
    assert.deepEqual([feed.workshops, feed.contacts, dropped], [[], [], []]);
  });

  test('what they say around their items is the first one’s; new is what the newest is', async () => {
    const [one, two] = [fresh(), fresh()];
    const terms = (topics: object) => ({ vocabulary: { topics, audience: { a: { fi: 'A' } } } });
    answers[one] = says(
      JSON.stringify({
        ...{ version: '1', language: 'sv', timeZone: 'Europe/Stockholm' },
        ...{ updated: '2026-09-02T09:00Z', publisher: { name: 'Yksi' } },
        ...terms({ clay: { fi: 'Savi' } }),
      }),
    );
    answers[two] = says(
      JSON.stringify({
        ...{ version: '1', updated: '2026-09-01T09:00Z', publisher: { name: 'Kaksi' } },
        ...terms({ clay: { fi: 'Keramiikka' }, dance: { fi: 'Tanssi' } }),
        contacts: [{ id: 'a', name: 'A' }],
      }),
    );
    const { feed } = await loadFeed([one, two]);
    assert.deepEqual(feed, {
      ...{ language: 'sv', timeZone: 'Europe/Stockholm', publisher: { name: { sv: 'Yksi' } } },
      updated: Date.UTC(2026, 8, 2, 9),
      vocabulary: {
        topics: { clay: { fi: 'Savi' }, dance: { fi: 'Tanssi' } },
        audience: { a: { fi: 'A' } },
      },
      ...{ holds: ['contacts'], sources: [one, two] },
      ...{ workshops: [], pilots: [], funding: [] },
      contacts: [{ id: 'a', name: { fi: 'A' }, timeZone: 'Europe/Helsinki' }],
    });
  });

  test('of older copies the oldest tells how old it is', async () => {
    const items = useStorage();
    const urls = [fresh(), fresh(), fresh()] as const;
    urls
      .slice(0, 2)
      .forEach((url, i) =>
        items.set(`vk-feed auto ${url}`, JSON.stringify({ at: 7 - i, input: { version: '1' } })),
      );
    for (const url of urls) answers[url] = fails;
    answers[urls[2]] = says(feedOf('a'));
    assert.equal((await loadFeed(urls)).stale, 6);
  });

  test('who leaves waits for none of them', async () => {
    const [one, two] = [fresh(), fresh()];
    answers[one] = says(feedOf('a'));
    answers[two] = never;
    const leaving = new AbortController();
    const left = loadFeed([one, two], { signal: leaving.signal });
    await loadFeed([one]);
    leaving.abort();
    await assert.rejects(left, { name: 'AbortError' });
  });

  test('if all fail, so does the load', async () => {
    await assert.rejects(loadFeed([fresh(), fresh()]), kindOf('http', 404));
  });
});

test('of a long list, the pages that came are shown and the missing one is told; no copy is kept', async () => {
  const items = useStorage();
  const url = 'https://linkedevents.example/v1/event/';
  const page = (id: string, next: string | null) =>
    JSON.stringify({
      meta: { next },
      data: [{ id, name: { fi: 'Paja' }, start_time: '2026-10-14' }],
    });
  answers[url] = says(page('a', null));
  answers[listAddress(url)] = says(page('a', `${url}?page=2`));
  answers[`${url}?page=2`] = says('', { status: 503 });
  const parts: LoadedFeed[] = [];
  const { feed, failed } = await loadFeed([url], { onPartial: (part) => parts.push(part) });
  for (const { workshops } of [...parts.map((part) => part.feed), feed])
    assert.deepEqual(
      workshops.map(({ id }) => id),
      ['a'],
    );
  assert.ok(parts.length > 0);
  assert.deepEqual(
    failed?.map(({ kind, status, url: address }) => [kind, status, address]),
    [['http', 503, `${url}?page=2`]],
  );
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(
    [...items.keys()].filter((key) => key.includes('linkedevents')),
    [],
  );
});

test('what is too long to be fetched is told among what was left out', async () => {
  for (let n = 0; n < 25; n++) {
    answers[`https://kunta.example/jatkuu/${n}`] = says(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        next_url: `/jatkuu/${n + 1}`,
        items: [{ id: `a${n}`, title: 'Ilta', _event: { start: '2026-10-14' } }],
      }),
    );
  }
  const url = 'https://kunta.example/jatkuu/0';
  const { feed, dropped } = await loadFeed([url]);
  assert.equal(feed.workshops.length, 20);
  assert.deepEqual(dropped, [{ path: 'workshops', reason: 'limit', whole: true, source: url }]);
});

test('a byte-order mark is no fault', async () => {
  const url = fresh();
  answers[url] = says(`\uFEFF${feedOf('a')}`);
  assert.equal((await loadFeed([url])).feed.contacts.length, 1);
});

test('webcal addresses are fetched over https', async () => {
  answers['https://kunta.example/webcal'] = says(feedOf('a'));
  assert.equal((await loadFeed(['webcal://kunta.example/webcal'])).feed.contacts.length, 1);
  const within = 'https://kunta.example/?from=webcal:1';
  answers[within] = says(feedOf('a'));
  assert.equal((await loadFeed([within])).feed.contacts.length, 1);
});
