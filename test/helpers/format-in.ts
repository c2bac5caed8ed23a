import en from '../../src/text/en/common.ts';
import fi from '../../src/text/fi/common.ts';
import { formatFor, type Format } from '../../src/text/format.ts';
import type { Language } from '../../src/text/locale.ts';
import sv from '../../src/text/sv/common.ts';

const words = { fi, sv, en };

/** How a widget in that language prints days, numbers and lists. */
export const formatIn = (language: Language): Format => formatFor(language, words[language]);
