/** A site in PHP on a free port of this machine, in a folder that is thrown away afterwards. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Sends our files as the guide asks webmasters to: any site, also a sandboxed frame, may read them. */
const ROUTER = `<?php
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$types = ['js' => 'text/javascript', 'json' => 'application/json', 'html' => 'text/html', 'css' => 'text/css'];
if (preg_match('~/dist/[^?]*\\.(js|json|html|css)$~', $path, $match) && is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    header('Content-Type: ' . $types[$match[1]] . '; charset=utf-8');
    header('Access-Control-Allow-Origin: *');
    readfile($_SERVER['DOCUMENT_ROOT'] . $path);
    return true;
}
return false;
`;

/** What PHP may say of an old CMS is not about our plugins; that a page is broken, the tests see. */
const PHP = [
  '-d',
  'sendmail_path=true',
  '-d',
  'display_errors=0',
  '-d',
  'log_errors=0',
  '-d',
  'memory_limit=512M',
];

export class PhpSite {
  readonly folder = mkdtempSync(join(tmpdir(), 'vk-cms-'));
  readonly #environment: Record<string, string>;
  readonly #processes: ChildProcess[] = [];
  #port = 0;

  constructor(environment: Record<string, string> = {}) {
    this.#environment = environment;
    process.once('exit', () => this.close());
  }

  /** The folder that is served. */
  get root(): string {
    return join(this.folder, 'site');
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Takes a port: some CMSs write their address into their configuration before they run. */
  async reserve(): Promise<void> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    await new Promise((resolve) => server.close(resolve));
  }

  async serve(): Promise<void> {
    const router = join(this.folder, 'router.php');
    writeFileSync(router, ROUTER);
    await this.start(
      'php',
      [...PHP, '-S', `127.0.0.1:${this.#port}`, '-t', this.root, router],
      /Development Server .* started/,
      // an oEmbed consumer asks its own server while it answers
      { PHP_CLI_SERVER_WORKERS: '6' },
    );
  }

  /** Starts a program that lives as long as the site, and waits until it says that it is ready. */
  async start(
    program: string,
    args: string[],
    ready: RegExp,
    environment: Record<string, string> = {},
  ): Promise<void> {
    const child = spawn(program, args, {
      env: { ...process.env, ...this.#environment, ...environment },
      // a group of its own: PHP's workers end with it
      detached: true,
    });
    this.#processes.push(child);
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const listen = (text: Buffer) => {
        said += String(text);
        if (ready.test(said)) resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`${program} ended:\n${said}`)));
    });
    // a test that broke before it closed the site must not keep the others waiting for its end
    for (const handle of [child, child.stdout, child.stderr] as { unref(): void }[]) handle.unref();
  }

  /** Runs a PHP program and returns what it prints. */
  run(args: string[], input?: string): string {
    return execFileSync('php', [...PHP, ...args], {
      cwd: this.root,
      env: { ...process.env, ...this.#environment },
      encoding: 'utf8',
      ...(input !== undefined && { input }),
    });
  }

  close(): void {
    for (const { pid } of this.#processes)
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // it has ended by itself
      }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
