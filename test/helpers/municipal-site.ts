/** A municipality's web server as it comes: serves a folder, and sends no headers but the type. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

export class MunicipalSite {
  readonly #folder = mkdtempSync(join(tmpdir(), 'vk-kunta-'));
  readonly #server = createServer((request, response) => {
    for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
    this.#files(request, response, () => void response.writeHead(404).end());
  });
  readonly #files = sirv(this.#folder, { dev: true });
  /** What the webmaster has the server send with every file. */
  headers: Record<string, string> = {};

  static async open(): Promise<MunicipalSite> {
    const site = new MunicipalSite();
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  path(file: string): string {
    return join(this.#folder, file);
  }

  /** Saves a file and returns its address. */
  write(file: string, content: string): string {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
    return `${this.url}/${file}`;
  }

  /** Uploads a folder of this machine. */
  upload(folder: string, as: string): void {
    cpSync(folder, this.path(as), { recursive: true });
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
