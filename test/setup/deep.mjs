/**
 * `npm run check:deep [-- wordpress mediawiki dokuwiki hugo libraries]`: our plugins in the content
 * management systems themselves, and the widgets beside the libraries of old, as Debian packages
 * them. As root on Debian what is missing is installed; elsewhere a system that isn't there is
 * skipped, and the reason is printed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canAptInstall, findChromium } from './browsers.mjs';
import { runScript } from './npm.mjs';
import { leaveResult } from './results.mjs';

/** What each needs: files and programs to find, and the packages that bring them. */
const SYSTEMS = {
  wordpress: {
    needs: ['/usr/share/wordpress/wp-load.php', 'php', 'mariadbd', 'mariadb-install-db'],
    extensions: ['mysqli', 'mbstring', 'xml'],
    packages: [
      'wordpress',
      'wordpress-l10n',
      'wordpress-theme-twentytwentythree',
      'mariadb-server',
      'php-cli',
      'php-mysql',
      'php-mbstring',
      'php-xml',
    ],
  },
  mediawiki: {
    needs: ['/usr/share/mediawiki/maintenance/install.php', 'php'],
    extensions: ['pdo_sqlite', 'mbstring', 'xml', 'intl'],
    packages: ['mediawiki', 'php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl'],
  },
  dokuwiki: {
    needs: ['/usr/share/dokuwiki/doku.php', 'php'],
    extensions: ['mbstring', 'xml'],
    packages: ['dokuwiki', 'php-cli', 'php-mbstring', 'php-xml'],
  },
  hugo: { needs: ['hugo'], packages: ['hugo'] },
  libraries: {
    needs: [
      '/usr/share/javascript/prototype/prototype.js',
      '/usr/share/javascript/mootools/mootools-core-nc.js',
      '/usr/share/javascript/jquery/jquery.js',
      '/usr/share/javascript/requirejs/require.js',
    ],
    packages: ['libjs-prototype', 'libjs-mootools', 'libjs-jquery', 'libjs-requirejs'],
  },
};

// mariadbd is in /usr/sbin, which is not on everybody's path
process.env.PATH = [process.env.PATH, '/usr/sbin'].join(delimiter);

const onPath = (program) =>
  process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));

/** What of a system isn't on this machine. */
function missing({ needs, extensions = [] }) {
  const absent = needs.filter((need) => !(need.startsWith('/') ? existsSync(need) : onPath(need)));
  if (absent.length > 0 || extensions.length === 0) return absent;
  const loaded = String(spawnSync('php', ['-m']).stdout)
    .toLowerCase()
    .split(/\s+/);
  return extensions.filter((name) => !loaded.includes(name)).map((name) => `php-${name}`);
}

function aptGet(...args) {
  const { status, stderr } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    // RUNLEVEL: the packages bring a web server and a database that nobody asked to have started
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  if (status !== 0) throw new Error(`apt-get ${args[0]}: ${stderr.trim().split('\n').at(-1)}`);
}

/** Installs what is missing where we may. Returns why a system can't be tested, if it can't. */
function whyNot(system) {
  const before = missing(system);
  if (before.length === 0) return undefined;
  if (!canAptInstall())
    return `${before.join(', ')} not found; on Debian: apt-get install ${system.packages.join(' ')}`;
  try {
    console.log(`  installing ${system.packages.join(' ')} …`);
    aptGet('update', '-q');
    aptGet('install', '-y', '-q', '--no-install-recommends', ...system.packages);
  } catch (error) {
    return error.message;
  }
  const after = missing(system);
  return after.length > 0 ? `${after.join(', ')} not found` : undefined;
}

function testSystem(name) {
  console.log(`\n· ${name}`);
  const suite = `deep ${name}`;
  const reason = findChromium() ? whyNot(SYSTEMS[name]) : 'there is no Chromium on this machine';
  if (reason) {
    console.log(`  skipped: ${reason}`);
    leaveResult(suite, { passed: 0, failed: 0, skipped: 1, failures: [] });
    return true;
  }
  const { status } = spawnSync(
    process.execPath,
    [
      '--import=tsx',
      '--test-reporter=./test/setup/unit-results.mjs',
      'test/setup/unit-files.mjs',
      join('test', 'deep', `${name}.test.ts`),
    ],
    { stdio: 'inherit', env: { ...process.env, UNIT_SUITE: suite } },
  );
  return status === 0;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in SYSTEMS));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} here`);
if (!existsSync('dist/vk.js') && !runScript('build')) process.exit(1);
const broken = (named.length ? named : Object.keys(SYSTEMS)).filter((name) => !testSystem(name));
console.log(broken.length ? `\nBroken: ${broken.join(', ')}` : '\nNothing is broken.');
process.exitCode = broken.length ? 1 : 0;
