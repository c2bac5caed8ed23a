/** What `vk-feed` does where its output can't go, or isn't a plain file. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type StdioOptions } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unwritable } from '../../../src/tools/vk-feed/output.ts';
import words from '../../../src/tools/words/en.ts';
import { commandLine } from '../../helpers/command-line.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vk-feed-output-')));
const cli = commandLine();
after(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]): string => join(folder, ...names);
const FEED = at('feed.json');
before(() => writeFileSync(FEED, JSON.stringify({ version: '1', workshops: [] })));

interface Run {
  status: number | null;
  err: string;
}

/** What comes to the standard output goes where `out` says. */
function run(args: string[], out: StdioOptions[number] = 'ignore'): Promise<Run> {
  return new Promise((done) => {
    const stdio = ['ignore', out, 'pipe'] as StdioOptions;
    const child = spawn(process.execPath, [cli, ...args, '--lang', 'en'], {
      stdio,
      timeout: 20_000,
    });
    let err = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (status) => done({ status, err }));
  });
}

const convert = (output: string): Promise<Run> => run(['convert', FEED, '-q', '-o', output]);
const isRoot = process.getuid?.() === 0;
/** Devices and the like are where Linux has them. */
const onLinux = { skip: process.platform !== 'linux' };

describe('a file that can’t be written is told with its reason', () => {
  const refused = async (output: string, reason: string): Promise<void> => {
    const { status, err } = await convert(output);
    assert.deepEqual(
      { status, err },
      { status: 2, err: `The file ${output} can’t be written${reason}\n` },
    );
  };

  test('a folder', async () => {
    mkdirSync(at('taken'));
    await refused(at('taken'), ': it is a folder.');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  test('in what is a file, no folder', () => refused(join(FEED, 'x.json'), '.'));

  test('where no folder can be made', onLinux, () => refused('/proc/kunta/x.json', '.'));

  test('on a full disk', onLinux, async () => {
    symlinkSync('/dev/full', at('full'));
    await refused(at('full'), ': the disk is full.');
    assert.ok(lstatSync(at('full')).isSymbolicLink());
  });

  // Nothing is protected from root, who runs the tests in containers.
  if (!isRoot)
    test('a protected one', async () => {
      writeFileSync(at('protected.json'), 'old', { mode: 0o444 });
      await refused(at('protected.json'), ': you aren’t allowed to.');
      assert.equal(readFileSync(at('protected.json'), 'utf8'), 'old');
    });

  test('whatever the system calls it when nobody may', () => {
    for (const code of ['EACCES', 'EPERM', 'EROFS']) {
      const error = unwritable('x.json', Object.assign(new Error(code), { code }));
      assert.equal(
        words.failure(error),
        'The file x.json can’t be written: you aren’t allowed to.',
      );
    }
  });

  test('no name at all', async () => {
    const { status, err } = await convert('');
    assert.equal(status, 2);
    assert.match(err, /--output/);
  });
});

describe('what is no plain file stays what it is', () => {
  test('a link leads to the file', async () => {
    writeFileSync(at('real.json'), 'old');
    symlinkSync('real.json', at('link.json'));
    assert.equal((await convert(at('link.json'))).status, 0);
    assert.ok(lstatSync(at('link.json')).isSymbolicLink());
    assert.deepEqual(JSON.parse(readFileSync(at('real.json'), 'utf8')).workshops, []);
  });

  test('a pipe is written to', onLinux, async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const [{ status }, text] = await Promise.all([
      convert(at('pipe')),
      readFile(at('pipe'), 'utf8'),
    ]);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(text).workshops, []);
    assert.ok(statSync(at('pipe')).isFIFO());
  });

  test('a file keeps who may read it', { skip: process.platform === 'win32' }, async () => {
    writeFileSync(at('shared.json'), 'old');
    chmodSync(at('shared.json'), 0o664);
    assert.equal((await convert(at('shared.json'))).status, 0);
    assert.equal(statSync(at('shared.json')).mode & 0o777, 0o664);
  });
});

test('a standard output that is full is told in words', onLinux, async () => {
  const full = openSync('/dev/full', 'w');
  try {
    const { status, err } = await run(['schema'], full);
    assert.deepEqual(
      { status, err },
      { status: 2, err: 'The file - can’t be written: the disk is full.\n' },
    );
  } finally {
    closeSync(full);
  }
});

test('who stops listening to messages doesn’t keep the file from being written', async () => {
  const args = [cli, 'convert', FEED, '-o', at('unheard.json')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  child.stderr!.destroy();
  const status = await new Promise((done) => child.on('close', done));
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(readFileSync(at('unheard.json'), 'utf8')).workshops, []);
});
