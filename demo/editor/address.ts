/** The address tells which form is open, so that going back, reloading and links work as everywhere. */
import type { Editor, View } from './editor.ts';
import { SECTIONS } from './model.ts';

export const hashOf = ({ section, key }: View): string =>
  key === undefined ? `#${section}` : `#${section}/${encodeURIComponent(key)}`;

/** What a fragment asks for; its list where the feed has no such item. */
export function viewOf(editor: Editor, hash: string): View {
  const [name, key] = hash.slice(1).split('/');
  const section = [...SECTIONS, 'feed' as const].find((one) => one === name) ?? 'workshops';
  if (key === undefined || section === 'feed') return { section };
  const wanted = decoded(key);
  const found = editor.keysOf(section).find((one) => String(one) === wanted);
  return found === undefined ? { section } : { section, key: found };
}

function decoded(key: string): string | undefined {
  try {
    return decodeURIComponent(key);
  } catch {
    return undefined; // cut short, or never ours
  }
}
