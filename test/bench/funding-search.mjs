/**
 * How well and how fast the funding search finds.
 *
 *   node --import tsx test/bench/funding-search.mjs [FUNDING.json QUERIES.json] [--misses]
 *
 * With judged data it prints recall in the first five and nDCG in the first ten by class of query;
 * the judgements are no part of the repository, so that nobody tunes the rules to them.
 * Without, it prints what building the index and answering a keystroke cost.
 */
import fs from 'node:fs';
import { createFundingSearch, FundingSearch } from '../../src/funding-finder/search/index.ts';

const [fundingPath, queriesPath] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (fundingPath && queriesPath) scoreJudged(readJson(fundingPath), readJson(queriesPath));
else measureSpeed();

function scoreJudged(feed, { queries, now, set }) {
  const searches = new Map();
  const rows = queries.map(({ q, lang, cat, rel }) => {
    if (!searches.has(lang)) {
      searches.set(lang, createFundingSearch(feed.funding, { language: lang, now }));
    }
    const found = searches.get(lang)(q).slice(0, 10);
    const grades = Object.values(rel).sort((a, b) => b - a);
    const must = grades.filter((grade) => grade === 2).length;
    const hits = found.slice(0, 5).filter((id) => rel[id] === 2).length;
    return {
      q,
      cat,
      recall: hits / Math.min(5, must),
      ndcg: dcg(found.map((id) => rel[id])) / dcg(grades.slice(0, 10)),
      empty: found.length === 0 ? 1 : 0,
    };
  });
  for (const cat of new Set(rows.map((row) => row.cat))) {
    printScore(
      cat,
      rows.filter((row) => row.cat === cat),
    );
  }
  printScore(set ?? 'all', rows);
  if (process.argv.includes('--misses')) {
    for (const row of rows) if (row.recall < 1) console.log(`  ${row.recall.toFixed(2)} ${row.q}`);
  }
}

function dcg(grades) {
  return grades.reduce((sum, grade, at) => sum + (2 ** (grade ?? 0) - 1) / Math.log2(at + 2), 0);
}

function printScore(name, rows) {
  const mean = (key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
  const count = String(rows.length).padStart(4);
  const empty = (100 * mean('empty')).toFixed(0);
  console.log(
    `${name.padEnd(12)}${count}  R@5 ${mean('recall').toFixed(2)}  nDCG@10 ${mean('ndcg').toFixed(2)}  empty ${empty} %`,
  );
}

function measureSpeed() {
  const demo = readJson(new URL('../../demo/feeds/network.json', import.meta.url));
  const keystrokes = ['a', 'ap', 'apuraha nuorelle', 'avustusta taideleiriin Loimaalla', 'musikki'];
  for (const count of [100, 1000, 10_000]) {
    const items = Array.from({ length: count }, (_, at) =>
      variant(demo.funding[at % demo.funding.length], at),
    );
    globalThis.gc?.();
    const heap = process.memoryUsage().heapUsed;
    const start = performance.now();
    const building = FundingSearch.build(items, { language: 'fi', now: '2026-10-05' });
    let longest = 0;
    let step;
    do {
      const before = performance.now();
      step = building.next();
      longest = Math.max(longest, performance.now() - before);
    } while (!step.done);
    const built = performance.now() - start;
    globalThis.gc?.();
    const memory = (process.memoryUsage().heapUsed - heap) / 1e6;
    const times = keystrokes.map((query) => {
      step.value.find(query);
      const before = performance.now();
      step.value.find(query);
      return performance.now() - before;
    });
    console.log(
      `${String(count).padStart(6)} items  index ${built.toFixed(0)} ms (longest step ${longest.toFixed(1)} ms), ` +
        `${memory.toFixed(1)} MB, keystroke at most ${Math.max(...times).toFixed(1)} ms`,
    );
  }
}

/** The same call under another id, with a number of its own so that the vocabulary grows too. */
function variant(grant, at) {
  return { ...grant, id: `${grant.id}-${at}`, keywords: [...(grant.keywords ?? []), `aihe${at}`] };
}

function readJson(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8'));
}
