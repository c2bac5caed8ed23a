/** Debian's MediaWiki in Finnish, with our extension and its own database file. */
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
// @ts-expect-error: plain JavaScript
import { pack } from '../../../demo/integrations/pack.mjs';
import { PhpSite } from './php-site.ts';

const INSTALLED = '/usr/share/mediawiki';

/** What a site has of its own; all else is linked to, as it is large. */
const OWN = ['extensions', 'LocalSettings.php', 'images', 'config'];

export class MediaWiki {
  readonly #site: PhpSite;

  private constructor(site: PhpSite) {
    this.#site = site;
  }

  /** @param feed address of the feed in the extension's setting; without it there is none */
  static async open(feed?: string): Promise<MediaWiki> {
    // MediaWiki would follow the links to where it is installed
    const environment = { MW_INSTALL_PATH: '' };
    const site = new PhpSite(environment);
    environment.MW_INSTALL_PATH = site.root;
    const wiki = new MediaWiki(site);
    await wiki.#install(feed);
    return wiki;
  }

  get url(): string {
    return this.#site.url;
  }

  close(): void {
    this.#site.close();
  }

  /** Saves a page and returns its address. */
  write(title: string, wikitext: string): string {
    this.#site.run(['maintenance/edit.php', '--user=Yllapito', title], wikitext);
    return `${this.url}/index.php?title=${encodeURIComponent(title)}`;
  }

  async #install(feed?: string): Promise<void> {
    const site = this.#site;
    await site.reserve();
    mkdirSync(join(site.root, 'extensions'), { recursive: true });
    mkdirSync(join(site.root, 'images'));
    for (const name of readdirSync(INSTALLED))
      if (!OWN.includes(name)) symlinkSync(join(INSTALLED, name), join(site.root, name));
    const { VarsinaistaKulttuuria: extension } = pack(join(site.folder, 'packed')) as Record<
      string,
      string
    >;
    cpSync(extension!, join(site.root, 'extensions/VarsinaistaKulttuuria'), { recursive: true });
    site.run([
      'maintenance/install.php',
      '--dbtype=sqlite',
      `--dbpath=${site.folder}`,
      `--confpath=${site.root}`,
      `--server=${site.url}`,
      '--scriptpath=',
      '--lang=fi',
      '--pass=pitka-salasana-1',
      'Esimerkkikunta',
      'Yllapito',
    ]);
    writeFileSync(
      join(site.root, 'LocalSettings.php'),
      `
      wfLoadExtension( 'VarsinaistaKulttuuria' );
      ${feed ? `$wgVarsinaistaKulttuuriaFeed = '${feed}';` : ''}
      $wgJobRunRate = 0;
      $wgUseSiteJs = true;
      $wgShowExceptionDetails = true;`,
      { flag: 'a' },
    );
    await site.serve();
  }
}
