import { chromium } from 'playwright-core';
import { serve } from './demo/serve.mjs';
import { CHROMIUM_FLAGS } from './test/setup/browsers.mjs';
const s = await serve();
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS });
const dir = '/tmp/shots/embed/';
for (const [name, path, width, opts, act] of [
  ['snippet-fi-1280', 'snippet.html', 1280, {}],
  ['snippet-sv-320', 'snippet.html?lang=sv', 320, {}],
  ['snippet-en-dark', 'snippet.html?lang=en', 1280, { colorScheme: 'dark' }, async (p) => { await p.getByRole('button', { name: 'Dark' }).click().catch(()=>{}); await p.selectOption('#cms', 'wordpress'); }],
  ['ohje-1280', 'ohje.html', 1280, {}],
  ['ohje-320', 'ohje.html', 320, {}],
  ['guide-sv-dark-320', 'guide-sv.html', 320, { colorScheme: 'dark' }],
]) {
  const c = await b.newContext({ viewport: { width, height: 900 }, locale: 'fi-FI', ...opts });
  const p = await c.newPage();
  await p.goto(s.url + '/demo/' + path, { waitUntil: 'networkidle' });
  if (act) await act(p);
  await p.screenshot({ path: dir + name + '.png', fullPage: true });
  await c.close();
}
await b.close(); await s.close();
