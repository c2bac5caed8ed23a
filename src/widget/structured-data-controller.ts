import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface ScriptPolicy {
  createScript(text: string): string;
}

/**
 * Keeps an element's schema.org data in the page's head, where search engines look for it, and
 * takes it away with the element.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { structuredData?: string | null };
  #written = '';
  #connected = false;
  #script: HTMLScriptElement | undefined;

  constructor(host: ReactiveControllerHost & { structuredData?: string | null }) {
    this.#host = host;
    host.addController(this);
  }

  /** Call with what is on screen, after each render; nothing happens while it stays the same. */
  write(items: readonly object[]): void {
    // Where Prototype.js has given arrays a way of their own, lists would be written as strings.
    const isSound = !('toJSON' in []);
    const wanted =
      isSound && this.#connected && this.#host.structuredData !== 'off' && items.length > 0;
    const text = wanted ? toJson(items) : '';
    if (text === this.#written) return;
    this.#written = text;
    this.#script?.remove();
    this.#script = text ? append(text) : undefined;
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#script?.remove();
    this.#script = undefined;
    this.#written = '';
  }
}

const toJson = (items: readonly object[]) =>
  JSON.stringify(items.length === 1 ? items[0] : items).replaceAll('<', '\\u003c');

let policy: ScriptPolicy | undefined;

/**
 * Under `require-trusted-types-for 'script'` even a data block needs a policy's blessing. A page
 * that allows no further policies keeps its head as it is.
 */
function append(text: string): HTMLScriptElement | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  };
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  try {
    policy ??= trustedTypes?.createPolicy('vk-structured-data', { createScript: (json) => json });
    script.textContent = policy ? policy.createScript(text) : text;
  } catch {
    return undefined;
  }
  document.head.append(script);
  return script;
}
