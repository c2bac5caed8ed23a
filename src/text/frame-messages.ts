import type { FrameMessages } from './fi/frame.ts';
import type { Language } from './locale.ts';

// Written out, so that the bundler sees each file and makes one small chunk of it.
const files: Record<Language, () => Promise<{ default: FrameMessages }>> = {
  fi: () => import('./fi/frame.ts'),
  sv: () => import('./sv/frame.ts'),
  en: () => import('./en/frame.ts'),
};

/** What the iframe page says where it can't show a widget. */
export async function loadFrameMessages(language: Language): Promise<FrameMessages> {
  return (await files[language]()).default;
}
