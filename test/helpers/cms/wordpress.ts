/** Debian's WordPress in Finnish, with our plugin, its own database and an author without rights to HTML. */
import { cpSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
// @ts-expect-error: plain JavaScript
import { pack } from '../../../demo/integrations/pack.mjs';
import { PhpSite } from './php-site.ts';

const INSTALLED = '/usr/share/wordpress';
const PASSWORD = 'salasana';

const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

export class WordPress {
  readonly #site = new PhpSite();

  /** @param feed address of the feed in the plugin's setting */
  static async open(feed: string): Promise<WordPress> {
    const wordpress = new WordPress();
    await wordpress.#install(feed);
    return wordpress;
  }

  get url(): string {
    return this.#site.url;
  }

  close(): void {
    this.#site.close();
  }

  async #install(feed: string): Promise<void> {
    const site = this.#site;
    await site.reserve();
    await this.#startDatabase();
    cpSync(INSTALLED, site.root, { recursive: true, dereference: true });
    const { 'varsinaista-kulttuuria': plugin } = pack(join(site.folder, 'packed')) as Record<
      string,
      string
    >;
    cpSync(plugin!, join(site.root, 'wp-content/plugins/varsinaista-kulttuuria'), {
      recursive: true,
    });
    writeFileSync(
      join(site.root, 'wp-config.php'),
      `<?php
      foreach (['DB_NAME' => 'wordpress', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_HOST' => 'localhost:${site.folder}/db.sock',
        'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => '', 'WP_HOME' => '${site.url}', 'WP_SITEURL' => '${site.url}',
        'DISABLE_WP_CRON' => true, 'WP_HTTP_BLOCK_EXTERNAL' => true, 'WP_ACCESSIBLE_HOSTS' => '127.0.0.1',
        'AUTOMATIC_UPDATER_DISABLED' => true, 'WPLANG' => 'fi'] as $name => $value) define($name, $value);
      $table_prefix = 'wp_';
      if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
      require ABSPATH . 'wp-settings.php';`,
    );
    this.php(
      `require ABSPATH . 'wp-admin/includes/upgrade.php';
       wp_install('Esimerkkikunta', 'yllapito', 'yllapito@kunta.example', true, '', '${PASSWORD}', 'fi');`,
      { installing: true },
    );
    this.php(
      `require ABSPATH . 'wp-admin/includes/plugin.php';
       switch_theme('twentytwentythree');
       $error = activate_plugin('varsinaista-kulttuuria/varsinaista-kulttuuria.php');
       if (is_wp_error($error)) throw new Exception($error->get_error_message());
       update_option('varsinaista_kulttuuria_feed', ${quote(feed)});
       $author = wp_insert_user(['user_login' => 'kirjoittaja', 'user_pass' => '${PASSWORD}', 'role' => 'author', 'locale' => 'fi']);
       foreach (get_users() as $user) update_user_meta($user->ID, 'wp_persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => false], '_modified' => gmdate('c')]);`,
    );
    await site.serve();
  }

  async #startDatabase(): Promise<void> {
    const { folder } = this.#site;
    const data = `--datadir=${join(folder, 'db')}`;
    execFileSync(
      'mariadb-install-db',
      [
        '--no-defaults',
        data,
        ...asRoot,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
      ],
      { stdio: 'pipe' },
    );
    await this.#site.start(
      'mariadbd',
      [
        '--no-defaults',
        data,
        ...asRoot,
        `--socket=${join(folder, 'db.sock')}`,
        '--skip-networking',
      ],
      /ready for connections/,
    );
    execFileSync('php', [
      '-r',
      `(new mysqli('localhost', 'root', '', '', 0, '${folder}/db.sock'))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');`,
    ]);
  }

  /** Runs code inside WordPress, as nobody who has logged in; returns what it prints. */
  php(code: string, { installing = false } = {}): string {
    const { host } = new URL(this.url);
    return this.#site.run(
      [],
      `<?php
      $_SERVER += ['HTTP_HOST' => '${host}', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
      ${installing ? "define('WP_INSTALLING', true);" : ''}
      require 'wp-load.php';
      ${code}`,
    );
  }

  /** Saves a post as the author, through the same filters as the editor, and returns its address. */
  postAsAuthor(content: string): string {
    return this.#post('kirjoittaja', content);
  }

  postAsAdministrator(content: string): string {
    return this.#post('yllapito', content);
  }

  #post(login: string, content: string): string {
    return this.php(
      `wp_set_current_user(get_user_by('login', '${login}')->ID);
       kses_init();
       $post = wp_insert_post(wp_slash(['post_title' => 'Kulttuuri', 'post_status' => 'publish', 'post_content' => ${quote(content)}]), true);
       if (is_wp_error($post)) throw new Exception($post->get_error_message());
       echo get_permalink($post);`,
    ).trim();
  }

  /** Puts the loader into every page of the site, as a theme does. */
  loaderInTheme(): void {
    this.php(`
      wp_mkdir_p(WPMU_PLUGIN_DIR);
      file_put_contents(WPMU_PLUGIN_DIR . '/theme.php', "<?php add_action('wp_head', function () { echo '<script src=\\"/wp-content/plugins/varsinaista-kulttuuria/dist/vk.js\\" async></script>'; });");
    `);
  }

  async logIn(page: Page, login: 'yllapito' | 'kirjoittaja'): Promise<void> {
    await page.goto(`${this.url}/wp-login.php`);
    await page.fill('#user_login', login);
    await page.fill('#user_pass', PASSWORD);
    await page.click('#wp-submit');
    await page.locator('#wpadminbar').waitFor();
  }
}

/** A string as PHP reads it. */
const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
