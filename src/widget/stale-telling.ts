import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnnouncerController } from './announcer.ts';
import type { FeedController } from './feed-controller.ts';
import { staleSentence } from './states.ts';

/**
 * Says that older data are on screen, and says it again where asking for newer ones was in vain:
 * whoever pressed the button hears what came of it. The notice itself is no live region, since
 * screen readers pass over those that come together with their words.
 */
export class StaleTelling implements ReactiveController {
  readonly #feed: FeedController;
  readonly #announcer: AnnouncerController;
  readonly #context: () => Parameters<typeof staleSentence>[1] | undefined;
  /** What was last looked at: each answer brings a new state. */
  #seen: unknown;
  #isTold = false;

  /** `context`: words and clock; undefined until there is a feed. */
  constructor(
    host: ReactiveControllerHost,
    feed: FeedController,
    announcer: AnnouncerController,
    context: () => Parameters<typeof staleSentence>[1] | undefined,
  ) {
    this.#feed = feed;
    this.#announcer = announcer;
    this.#context = context;
    host.addController(this);
  }

  hostUpdated(): void {
    const { state } = this.#feed;
    const context = this.#context();
    if (!context || state === this.#seen) return;
    this.#seen = state;
    const sentence = staleSentence(state, context);
    if (sentence) this.#announcer.say(sentence);
    // Whoever reads on, line by line, must not come upon what no longer holds.
    else if (this.#isTold) this.#announcer.speak('');
    this.#isTold = sentence !== undefined;
  }
}
