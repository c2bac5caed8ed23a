/** The example feeds as they are this week, and some that misbehave on purpose. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { daysBetweenWeeks, shiftDates } from './shift-dates.mjs';

const FOLDER = new URL('../feeds/', import.meta.url);

/** The date of demo/feeds/reference.ts: the example feeds are written around it. */
const REFERENCE_DATE = /\d{4}-\d\d-\d\d/.exec(
  readFileSync(new URL('reference.ts', FOLDER), 'utf8').split('REFERENCE_NOW')[1],
)[0];

const today = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());

/** Free places count as known for a day only: the demo counts them every hour. */
const thisHour = () => `${new Date().toISOString().slice(0, 13)}:00:00Z`;

/** A feed's text with its dates moved to this week; as it is when it isn't JSON. */
function thisWeek(name) {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  try {
    const days = daysBetweenWeeks(REFERENCE_DATE, today());
    const feed = shiftDates(JSON.parse(text), days);
    const fresh = (key, value) => (key === 'asOf' || key === 'updated' ? thisHour() : value);
    return JSON.stringify(feed, fresh, 2);
  } catch {
    return text;
  }
}

/** Answers `/demo/feeds/…`; false when there is no such feed. */
export async function answerFeed(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const name = pathname.split('/').at(-1);

  if (name === 'busy.json') return send(response, 503, 'Huoltokatko');
  if (name === 'endless.json') return true; // never answers
  if (name === 'slow.json') {
    await wait(Number(searchParams.get('ms') ?? 3000));
    return sendFeed(request, response, 'network.json');
  }
  if (!/^[\w-]+\.json$/.test(name)) return false;
  try {
    return sendFeed(request, response, name);
  } catch {
    return false;
  }
}

function sendFeed(request, response, name) {
  const text = thisWeek(name);
  const etag = `"${createHash('sha1').update(text).digest('hex').slice(0, 16)}"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) return send(response, 304, '');
  return send(response, 200, text);
}

function send(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(text);
  return true;
}
