import { html, svg, type TemplateResult } from 'lit';
import qrcode from 'qrcode-generator';
import { pickText, type Contact } from '../feed/model.ts';
import type { AllMessages } from './later-words.ts';
import { smallVCard, type VCardOptions } from './vcard.ts';
import { openedStyles } from './opened.styles.ts';

export const styles = [openedStyles];

/** Modules of white that a reader needs around the code. */
const QUIET = 4;

/** The contact as a QR code, and what to do with it. */
export function codeView(
  contact: Contact,
  options: VCardOptions & { readonly messages: AllMessages },
): TemplateResult {
  const { messages, language } = options;
  const label = messages.code(pickText(contact.name, language).text);
  const image = (fields: Contact) => codeImage(smallVCard(fields, options), label);
  return html`<div class="code-box">
    ${image(contact) ?? image({ ...contact, role: undefined, organization: undefined })}
    <p class="muted small">${messages.codeHelp}</p>
  </div>`;
}

/**
 * A QR code as one SVG path. Dark on white in every theme, since cameras read no other; correction
 * level M, and bytes of UTF-8, which phones take without a mark. Undefined where it can't hold the text.
 */
function codeImage(text: string, label: string): TemplateResult | undefined {
  const code = qrcode(0, 'M');
  code.addData(bytes(text), 'Byte');
  try {
    code.make();
  } catch {
    return undefined;
  }
  const count = code.getModuleCount();
  const size = count + 2 * QUIET;
  let path = '';
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return html`<svg
    class="code"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}

/** One character a byte: the library takes the low eight bits of each. */
function bytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
