import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('pictures and links of the README lead to files that are there', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/```[\s\S]*?```/g, '');
  const targets = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const own = targets.filter((target) => !/^(https?:|#)/.test(target));
  assert.ok(own.length > 0);
  assert.deepEqual(
    own.filter((target) => !existsSync(target.split('#')[0]!)),
    [],
  );
});

test('files and folders that the README names are there', () => {
  const readme = readFileSync('README.md', 'utf8');
  const named = [...readme.matchAll(/\b(src|test|demo|stories)\/[\w./-]*\w(?![\w/{*<-]|\.\{)/g)];
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.map(([path]) => path).filter((path) => !existsSync(path)),
    [],
  );
});
