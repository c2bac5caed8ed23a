/** The engine under test and a watched demo site, opened once for the tests of a suite. */
import { after, before } from 'node:test';
import { openEngine, type Engine } from './engines.ts';
import { WatchedSite } from './watched-site.ts';

interface Opened {
  readonly site: WatchedSite;
  readonly engine: Engine;
}

/** Called in a `describe`: hands both over before its first test, and closes them after its last. */
export function withWatchedEngine(start: (opened: Opened) => void): void {
  let site: WatchedSite | undefined;
  let engine: Engine | undefined;
  before(async () => {
    site = await WatchedSite.open();
    engine = await openEngine();
    start({ site, engine });
  });
  after(async () => {
    await engine?.close();
    await site?.close();
  });
}
