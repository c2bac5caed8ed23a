/**
 * A feed that never comes, for the stories that show loading: the same in Storybook's server, in
 * its static build and in the tests, where a server could only say 404.
 */
const UNANSWERED = 'demo/feeds/unanswered';

const { fetch } = globalThis;
globalThis.fetch = (input, init) =>
  String(input).endsWith(UNANSWERED) ? new Promise(() => undefined) : fetch(input, init);

/** What a story that stays in loading is given. */
export const unanswered = {
  args: { feed: UNANSWERED },
  parameters: { settles: false },
};
