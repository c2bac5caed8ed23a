/**
 * Finds a browser for each engine on this machine.
 *
 * Node built-ins only: `npm test` on a bare clone runs this before node_modules exists.
 * `CHROME_PATH` and `FIREFOX_PATH` win over what is found; `NO_SYSTEM_BROWSERS=1` looks only
 * at what setup.mjs has put into .cache/ (that is how the installing path is tried out).
 */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** Where setup.mjs unpacks the Chromium that comes inside an npm package. */
export const CACHED_CHROMIUM = join('.cache', 'chromium', 'chromium');

/** Flags without which Chromium doesn't start as root, or speaks to hosts on its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onlyCached = () => Boolean(process.env.NO_SYSTEM_BROWSERS);

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these commands that is on the PATH. */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

const firstThere = (...files) => files.find((file) => file && existsSync(file));

const programFiles = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );

/** A Chromium that `npx playwright install chromium` has left in the home folder. */
function playwrightChromium() {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ||
    {
      linux: join(homedir(), '.cache/ms-playwright'),
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform()];
  if (!root || !existsSync(root)) return undefined;
  const newestFirst = readdirSync(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse();
  return firstThere(
    ...newestFirst.flatMap((name) =>
      [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win/chrome.exe',
      ].map((file) => join(root, name, file)),
    ),
  );
}

const systemChromium = {
  linux: () =>
    onPath(
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ),
  darwin: () =>
    firstThere(
      ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: () =>
    firstThere(
      ...programFiles().flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ),
};

const systemFirefox = {
  linux: () => onPath('firefox-esr', 'firefox'),
  darwin: () => firstThere('/Applications/Firefox.app/Contents/MacOS/firefox'),
  win32: () =>
    firstThere(...programFiles().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))),
};

export function findChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (onlyCached()) return firstThere(CACHED_CHROMIUM);
  return systemChromium[platform()]?.() ?? playwrightChromium() ?? firstThere(CACHED_CHROMIUM);
}

export function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return onlyCached() ? undefined : systemFirefox[platform()]?.();
}

/** WebKitGTK's driver, where there is also a display or a virtual one to run it on. */
export function findWebKit() {
  if (onlyCached() || platform() !== 'linux') return undefined;
  return process.env.DISPLAY || onPath('Xvfb') ? onPath('WebKitWebDriver') : undefined;
}

/** The program of each engine; undefined where this machine has none. */
export const findBrowsers = () => ({
  chromium: findChromium(),
  firefox: findFirefox(),
  webkit: findWebKit(),
});

/** Whether packages can be installed with apt-get without asking anybody. */
export const canAptInstall = () =>
  platform() === 'linux' && process.getuid?.() === 0 && Boolean(onPath('apt-get'));
