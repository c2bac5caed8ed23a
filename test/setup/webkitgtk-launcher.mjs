/**
 * A launcher for @web/test-runner that drives Debian's WebKitGTK through WebKitWebDriver.
 *
 * It speaks the WebDriver protocol with plain fetch and poses as type 'puppeteer' with a small page
 * object, so that @web/test-runner-commands (sendKeys, sendMouse, setViewport) work in WebKit too.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Key names of Puppeteer → WebDriver's private-use characters. */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

// MiniBrowser's own toolbar keeps the window at least 447 px wide; this lets a 320 px viewport through
const GTK_STYLES = `headerbar, headerbar *, toolbar, toolbar *, button, entry, box {
  min-width: 0; padding: 0; margin: 0; border: 0;
}
button image { -gtk-icon-transform: scale(.3); min-width: 0; }`;

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a virtual display; with -displayfd Xvfb picks a free one and tells when it is ready. */
function startDisplay(children) {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  children.push(xvfb);
  return new Promise((resolve, reject) => {
    xvfb.on('error', reject);
    xvfb.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

/** One WebDriver session: the driver process, its display and the commands over HTTP. */
export class Session {
  #children = [];
  #config;
  #address;
  #id;

  async start({ driver, lang, width, height }) {
    const display = process.env.DISPLAY || (await startDisplay(this.#children));
    this.#config = mkdtempSync(join(tmpdir(), 'webkitgtk-'));
    mkdirSync(join(this.#config, 'gtk-3.0'));
    writeFileSync(join(this.#config, 'gtk-3.0', 'gtk.css'), GTK_STYLES);

    const port = await freePort();
    this.#address = `http://127.0.0.1:${port}`;
    const child = spawn(driver, ['-p', String(port)], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        // under LANG=C the browser's language would be 'C', which Intl refuses
        LANG: lang,
        LC_ALL: '',
        XDG_CONFIG_HOME: this.#config,
      },
    });
    this.#children.push(child);
    process.once('exit', () => this.#kill());
    await this.#untilReady(child);

    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: {} },
    });
    this.#id = sessionId;
    await this.send('POST', '/window/rect', { width, height });
  }

  /** A command inside the session. */
  send(method, path, body) {
    return this.#call(method, `/session/${this.#id}${path}`, body);
  }

  async stop() {
    if (this.#id) {
      // the driver may be gone already, and then there is no session left to end
      await this.#call('DELETE', `/session/${this.#id}`).catch(() => undefined);
    }
    this.#kill();
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) {
      throw new Error(`WebKitWebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    }
    return value;
  }

  async #untilReady(child) {
    let failure;
    child.on('error', (error) => (failure = error));
    for (let attempt = 0; attempt < 1200; attempt++) {
      if (failure) throw failure;
      const ready = await fetch(`${this.#address}/status`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return;
      await pause(50);
    }
    throw new Error('WebKitWebDriver did not start in a minute');
  }

  #kill() {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    if (this.#config) rmSync(this.#config, { recursive: true, force: true });
    this.#config = undefined;
  }
}

/** The part of Puppeteer's page that @web/test-runner-commands use. */
export function pageOf(session) {
  const actions = (source) => session.send('POST', '/actions', { actions: [source] });
  const keyboard = (steps) => actions({ type: 'key', id: 'keyboard', actions: steps });
  const mouse = (steps) =>
    actions({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: steps,
    });
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });

  return {
    keyboard: {
      type: (text) => keyboard([...text].flatMap((key) => [down(key), up(key)])),
      press(chord) {
        const keys = chord === '+' ? [chord] : chord.split('+');
        return keyboard([...keys.map(down), ...keys.reverse().map(up)]);
      },
      down: (key) => keyboard([down(key)]),
      up: (key) => keyboard([up(key)]),
    },
    mouse: {
      move: (x, y) => mouse([move(x, y)]),
      click: (x, y, options) =>
        mouse([move(x, y), button('pointerDown', options), button('pointerUp', options)]),
      down: (options) => mouse([button('pointerDown', options)]),
      up: (options) => mouse([button('pointerUp', options)]),
      async reset() {
        await session.send('DELETE', '/actions');
        await mouse([move(0, 0)]);
      },
    },
    /** The window has borders and a toolbar: measure the page and correct the window by the rest. */
    async setViewport({ width, height }) {
      for (let attempt = 0; attempt < 3; attempt++) {
        const [innerWidth, innerHeight] = await session.send('POST', '/execute/sync', {
          script: 'return [innerWidth, innerHeight]',
          args: [],
        });
        if (innerWidth === width && innerHeight === height) return;
        const rect = await session.send('GET', '/window/rect');
        await session.send('POST', '/window/rect', {
          width: rect.width + width - innerWidth,
          height: rect.height + height - innerHeight,
        });
        await pause(100);
      }
    },
    screenshot: async () => Buffer.from(await session.send('GET', '/screenshot'), 'base64'),
  };
}

export function webkitGtkLauncher({
  driver = 'WebKitWebDriver',
  lang = 'en_US.UTF-8',
  width = 1280,
  height = 900,
} = {}) {
  const session = new Session();
  const page = pageOf(session);
  const active = new Set();
  let started;

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    async startSession(id, url) {
      started ??= session.start({ driver, lang, width, height });
      await started;
      active.add(id);
      // not awaited: the runner waits for the page itself, which reports when its tests are done
      session.send('POST', '/url', { url }).catch((error) => console.error(String(error)));
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => (active.has(id) ? session.send('GET', '/url') : undefined),
    async stopSession(id) {
      active.delete(id);
      await session.send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug session here; use BROWSERS=chromium');
    },
    stop: () => session.stop(),
  };
}
