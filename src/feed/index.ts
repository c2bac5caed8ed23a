/** `varsinaista-kulttuuria-widgets/feed`: reads and checks feeds, in a page or in Node. */
export { FeedError } from './feed-error.ts';
export { loadFeed } from './load.ts';
export type * from './model.ts';
export { parseFeed } from './parse.ts';
