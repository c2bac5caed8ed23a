/**
 * `import 'varsinaista-kulttuuria-widgets/react'`: the four elements in JSX, with their attributes
 * and events, for React 19 and later. Types alone; nothing is loaded.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  SharedAttributes,
  VkArtistPilotMap,
  VkContactCard,
  VkFundingFinder,
  VkWorkshopCalendar,
  WidgetEvents,
} from './index.ts';

type Listeners = {
  [Name in keyof WidgetEvents as `on${Name}`]?: (event: CustomEvent<WidgetEvents[Name]>) => void;
};

/** The properties of one element: the shared ones, its own, and those of any HTML element. */
type Props<E extends HTMLElement, Own extends keyof E = never> = DetailedHTMLProps<
  HTMLAttributes<E>,
  E
> &
  Partial<SharedAttributes> &
  Partial<Pick<E, Own>> &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'vk-workshop-calendar': Props<VkWorkshopCalendar, 'view' | 'topic' | 'audience' | 'past'>;
      'vk-artist-pilot-map': Props<
        VkArtistPilotMap,
        'region' | 'status' | 'tiles' | 'tilesAttribution'
      >;
      'vk-funding-finder': Props<VkFundingFinder, 'query' | 'applicant' | 'status'>;
      'vk-contact-card': Props<VkContactCard, 'contact' | 'layout'>;
    }
  }
}
