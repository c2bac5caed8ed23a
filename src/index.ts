/**
 * The classes and types of the package, for those who register elements themselves or extend them.
 * Importing this registers nothing; `varsinaista-kulttuuria-widgets/define/<widget>` does.
 */
export { VkArtistPilotMap } from './artist-pilot-map/artist-pilot-map.ts';
export { VkContactCard } from './contact-card/contact-card.ts';
export { VkFundingFinder } from './funding-finder/funding-finder.ts';
export { VkWorkshopCalendar } from './workshop-calendar/workshop-calendar.ts';
export type { Contact, Dropped, Feed, Grant, Pilot, Place, Text, Workshop } from './feed/model.ts';
export type { SharedAttributes } from './widget/attributes.ts';
export type { WidgetEvents } from './widget/events.ts';
