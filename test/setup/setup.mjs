/**
 * Makes a bare clone ready: installs the packages once and, with `--browsers`, finds or installs
 * browsers. Node built-ins only, because it runs before node_modules exists.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import {
  CACHED_CHROMIUM,
  canAptInstall,
  findBrowsers,
  findChromium,
  findFirefox,
  findWebKit,
} from './browsers.mjs';

const OLDEST_NODE = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

function npm(...args) {
  const { npm_execpath: self } = process.env;
  if (self) run(process.execPath, [self, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

function aptInstall(...packages) {
  run('apt-get', ['update', '-q'], { env: aptEnvironment });
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    env: aptEnvironment,
  });
}

/** Whether node_modules is what the lock file says. */
function packagesAreInstalled() {
  const installed = 'node_modules/.package-lock.json';
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
  );
}

const onlyCached = Boolean(process.env.NO_SYSTEM_BROWSERS);

/** Ways to a Chromium, those first that need no rights on the machine. */
const waysToChromium = {
  'the npm registry'() {
    if (process.platform !== 'linux') throw new Error('has one for Linux only');
    const folder = '.cache/chromium-package';
    npm(
      'install',
      '--no-save',
      '--no-package-lock',
      '--prefix',
      folder,
      '@sparticuz/chromium@153.0.0',
    );
    mkdirSync('.cache/chromium', { recursive: true });
    // it unpacks itself into the temporary folder, with its libraries where it believes to be on Lambda
    const unpack = `
      const { default: chromium } = await import('./${folder}/node_modules/@sparticuz/chromium/build/index.js')
        .catch(() => import('./${folder}/node_modules/@sparticuz/chromium/build/esm/index.js'));
      await chromium.executablePath();`;
    run(process.execPath, ['--input-type=module', '--eval', unpack], {
      env: {
        ...process.env,
        TMPDIR: resolve('.cache/chromium'),
        AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x',
      },
    });
    if (!existsSync(CACHED_CHROMIUM)) throw new Error('left no browser');
  },
  'apt-get'() {
    if (!canAptInstall() || onlyCached) throw new Error('not root on Debian');
    aptInstall('chromium');
  },
  playwright() {
    npm('exec', '--yes', '--', 'playwright@1.65.1', 'install', 'chromium');
  },
};

function installChromium() {
  for (const [name, install] of Object.entries(waysToChromium)) {
    try {
      console.log(`No Chrome, Chromium or Edge here; trying ${name} …`);
      install();
      if (findChromium()) return;
    } catch (error) {
      console.log(`  ${name}: ${error.message}`);
    }
  }
}

/** Continuous integration asks for all three engines; a person's machine runs those it has. */
function installAllEngines() {
  const packages = [
    ...(findChromium() ? [] : ['chromium']),
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (packages.length === 0) return;
  try {
    aptInstall(...packages);
  } catch (error) {
    // not the end: the tests say which engine is missing, after all others have run
    console.error(`Could not install ${packages.join(', ')}: ${error.message}`);
  }
}

if (!packagesAreInstalled()) {
  console.log('Installing packages (once) …');
  npm('ci', '--no-audit', '--no-fund');
}

if (process.argv.includes('--browsers')) {
  if (process.env.CI && canAptInstall() && !onlyCached) installAllEngines();
  if (!findChromium()) installChromium();
  for (const [engine, program] of Object.entries(findBrowsers())) {
    console.log(`${engine}: ${program ?? 'not on this machine'}`);
  }
  if (!findChromium()) {
    console.error('No Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.');
    process.exit(1);
  }
}
