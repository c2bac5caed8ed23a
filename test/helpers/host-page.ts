/**
 * A page of somebody else's in an `<iframe>`, with the loader at work. Elements are stand-ins that
 * are defined as soon as the loader asks for them: these tests are about pages, not about widgets.
 */
import { waitUntil } from './patience.ts';

export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Tags that the loader asked for, each time it did. */
  readonly asked: string[];
  /** What reached `window.onerror` or was left unhandled. */
  readonly errors: string[];
  close(): void;
}

/** Starts the loader as `dist/vk.js` does, but with stand-ins for the widgets' files. */
const LOADER = `<script type="module">
  import { start } from '${location.origin}/src/embed/page.ts';
  start('https://first.example/', {
    load: async (tag) => {
      asked.push(tag);
      customElements.define(tag, class extends HTMLElement {});
    },
    placeholders: () => import('${location.origin}/src/embed/convert.ts'),
  });
  started = true;
</script>`;

const WATCH = `<script>
  var asked = [], errors = [], started = false;
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
</script>`;

/**
 * Opens a page. `{{loader}}` in the HTML says where the script stands; without it, in the head.
 */
export async function openHostPage(
  html: string,
  { doctype = '<!doctype html>', sandbox }: { doctype?: string; sandbox?: string } = {},
): Promise<HostPage> {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `${doctype}${WATCH}${html.includes('{{loader}}') ? html.replace('{{loader}}', LOADER) : LOADER + html}`;
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window &
    typeof globalThis & { asked: string[]; errors: string[]; started: boolean };
  await waitUntil(() => window.started, 'the loader has started');
  return {
    window,
    document: frame.contentDocument!,
    asked: window.asked,
    errors: window.errors,
    close: () => frame.remove(),
  };
}
