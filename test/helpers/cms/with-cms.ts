/** A content management system with our plugin, beside the demo site that has the widgets and a feed. */
import { after, before } from 'node:test';
import { DemoSite, type Visit } from '../demo-site.ts';

interface Opened<Cms> {
  readonly site: DemoSite;
  /** Address of the feed that the plugin has been told of. */
  readonly feed: string;
  readonly cms: Cms;
  /** Opens an address as a visitor who has not logged in. */
  visit(address: string): Promise<Visit>;
}

/** Hands all over before a file's first test, and closes them after its last. */
export function withCms<Cms extends { close(): void }>(
  open: (feed: string) => Promise<Cms>,
  start: (opened: Opened<Cms>) => void,
): void {
  let site: DemoSite | undefined;
  let cms: Cms | undefined;
  before(async () => {
    site = await DemoSite.open();
    const feed = `${site.url}/demo/feeds/network.json`;
    cms = await open(feed);
    start({ site, feed, cms, visit: (address) => visitOf(site!, address) });
  });
  after(async () => {
    cms?.close();
    await site?.close();
  });
}

async function visitOf(site: DemoSite, address: string): Promise<Visit> {
  const visit = await site.newVisit();
  await visit.page.goto(address);
  return visit;
}
