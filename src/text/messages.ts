import { getOrInsert } from '../time/get-or-insert.ts';
import type { ArtistPilotMapMessages } from './fi/artist-pilot-map.ts';
import type { CommonMessages } from './fi/common.ts';
import type { ContactCardMessages } from './fi/contact-card.ts';
import type { FundingFinderMessages } from './fi/funding-finder.ts';
import type { WorkshopCalendarMessages } from './fi/workshop-calendar.ts';
import type { Language } from './locale.ts';

interface WidgetMessages {
  'workshop-calendar': WorkshopCalendarMessages;
  'artist-pilot-map': ArtistPilotMapMessages;
  'funding-finder': FundingFinderMessages;
  'contact-card': ContactCardMessages;
}

/** The widgets by the names their folders and message files have; a tag is `vk-` and this. */
export type WidgetName = keyof WidgetMessages;

/** What one widget says in one language: its own sentences and the common ones. */
export type Messages<W extends WidgetName> = CommonMessages & WidgetMessages[W];

type Load<M> = () => Promise<{ default: M }>;

// Written out, so that the bundler sees each file and makes one small chunk of it.
const common: Record<Language, Load<CommonMessages>> = {
  fi: () => import('./fi/common.ts'),
  sv: () => import('./sv/common.ts'),
  en: () => import('./en/common.ts'),
};

const widgets: { [W in WidgetName]: Record<Language, Load<WidgetMessages[W]>> } = {
  'workshop-calendar': {
    fi: () => import('./fi/workshop-calendar.ts'),
    sv: () => import('./sv/workshop-calendar.ts'),
    en: () => import('./en/workshop-calendar.ts'),
  },
  'artist-pilot-map': {
    fi: () => import('./fi/artist-pilot-map.ts'),
    sv: () => import('./sv/artist-pilot-map.ts'),
    en: () => import('./en/artist-pilot-map.ts'),
  },
  'funding-finder': {
    fi: () => import('./fi/funding-finder.ts'),
    sv: () => import('./sv/funding-finder.ts'),
    en: () => import('./en/funding-finder.ts'),
  },
  'contact-card': {
    fi: () => import('./fi/contact-card.ts'),
    sv: () => import('./sv/contact-card.ts'),
    en: () => import('./en/contact-card.ts'),
  },
};

const loaded = new Map<string, object>();

/** The messages if this page has loaded them already, so that a second widget needs no wait. */
export function loadedMessages<W extends WidgetName>(
  widget: W,
  language: Language,
): Messages<W> | undefined {
  return loaded.get(`${widget} ${language}`) as Messages<W> | undefined;
}

/** Loads one widget's messages in one language. Rejects when a file can't be had. */
export async function loadMessages<W extends WidgetName>(
  widget: W,
  language: Language,
): Promise<Messages<W>> {
  const [shared, own] = await Promise.all([common[language](), widgets[widget][language]()]);
  const make = (): object => ({ ...shared.default, ...own.default });
  return getOrInsert(loaded, `${widget} ${language}`, make) as Messages<W>;
}
