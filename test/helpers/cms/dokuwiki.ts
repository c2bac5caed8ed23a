/** Debian's DokuWiki in Finnish, with our plugin, everybody allowed to read. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
// @ts-expect-error: plain JavaScript
import { pack } from '../../../demo/integrations/pack.mjs';
import { PhpSite } from './php-site.ts';

export class DokuWiki {
  readonly #site = new PhpSite();

  /** @param feed address of the feed in the plugin's setting; without it there is none */
  static async open(feed?: string, { plugin = true } = {}): Promise<DokuWiki> {
    const wiki = new DokuWiki();
    await wiki.#install(feed, plugin);
    return wiki;
  }

  get url(): string {
    return this.#site.url;
  }

  close(): void {
    this.#site.close();
  }

  /** Saves a page and returns its address. */
  write(id: string, text: string): string {
    const file = join(this.#site.root, 'data/pages', `${id}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return `${this.url}/doku.php?id=${id}`;
  }

  /** Adds code to the script that DokuWiki sends with every page. */
  userscript(code: string): void {
    writeFileSync(join(this.#site.root, 'conf/userscript.js'), code);
  }

  async #install(feed: string | undefined, plugin: boolean): Promise<void> {
    const site = this.#site;
    await site.reserve();
    cpSync('/usr/share/dokuwiki', site.root, { recursive: true, dereference: true });
    cpSync('/etc/dokuwiki', join(site.root, 'conf'), { recursive: true, dereference: true });
    cpSync('/var/lib/dokuwiki/data', join(site.root, 'data'), { recursive: true });
    // Debian's file that leads to the configuration of the whole machine
    rmSync(join(site.root, 'inc/preload.php'), { force: true });
    if (plugin) {
      const { vkwidgets } = pack(join(site.folder, 'packed')) as Record<string, string>;
      cpSync(vkwidgets!, join(site.root, 'lib/plugins/vkwidgets'), { recursive: true });
    }
    writeFileSync(
      join(site.root, 'conf/local.php'),
      `<?php
      $conf['title'] = 'Esimerkkikunta';
      $conf['lang'] = 'fi';
      $conf['useacl'] = 0;
      $conf['savedir'] = './data';
      $conf['updatecheck'] = 0;
      ${feed ? `$conf['plugin']['vkwidgets']['feed'] = '${feed}';` : ''}`,
    );
    await site.serve();
  }
}
