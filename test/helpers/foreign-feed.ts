/** Feeds in the formats of others, read as the widgets read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedError } from '../../src/feed/feed-error.ts';
import { readAnswer } from '../../src/feed/format.ts';
import type { Dropped } from '../../src/feed/model.ts';
import { parseFeed } from '../../src/feed/parse.ts';

export const fixture = (file: string): string =>
  readFileSync(join('test', 'fixtures', file), 'utf8');

interface Asked {
  url?: string;
  format?: string;
  pages?: Record<string, string>;
}

/** Reads a foreign text as the widgets do; tells also what was asked for and shown on the way. */
export async function read(
  text: string,
  { url = 'https://kunta.example/feed', format = 'auto', pages = {} }: Asked = {},
) {
  const asked: string[] = [];
  const partial: object[] = [];
  const incomplete: FeedError[] = [];
  const leftOut: Dropped[] = [];
  const input = await readAnswer({ url, text }, format, {
    get: (address) => {
      asked.push(address);
      return Promise.resolve({ url: address, text: pages[address] ?? '' });
    },
    partial: (part) => partial.push(part),
    incomplete: (error) => incomplete.push(error),
    leftOut,
  });
  const { feed, dropped } = parseFeed(input, { base: url });
  return {
    input,
    feed,
    asked,
    partial,
    incomplete,
    leftOut: leftOut.map(({ path, reason }) => `${path} ${reason}`),
    told: dropped.map(({ path, reason }) => `${path} ${reason}`),
  };
}

/** An instant to the minute. */
export const iso = (epoch: number | undefined): string =>
  epoch === undefined ? '' : new Date(epoch).toISOString().slice(0, 16);
