import { css } from 'lit';

/** The element where it fills the screen. */
export const fullScreenStyles = css`
  :host(:fullscreen) {
    overflow: auto;
    padding: var(--_4);
    background: var(--_surface);
    /* What is focused isn't under the tools. */
    scroll-padding-block-end: 76px;
  }
  :host(:fullscreen) .map-frame {
    /* Never more than there is in sight beside the tools, as where a page is enlarged four times. */
    block-size: max(min(320px, 100vh - 76px), 100vh - 320px);
  }
  /* The way out is always at hand. */
  :host(:fullscreen) .tools {
    position: sticky;
    inset-block-end: calc(-1 * var(--_4));
    z-index: 1;
    margin-block: calc(-1 * var(--_2));
    padding-block: var(--_2);
    background: var(--_surface);
  }
  /* On a phone only the way out: both would stand in two rows, over the zoom. */
  @container vk (max-width: 480px) {
    :host(:fullscreen) .tools {
      display: contents;
    }
    :host(:fullscreen) .tools > :not(:last-child) {
      justify-self: start;
    }
    :host(:fullscreen) .tools > :last-child {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      background: var(--_surface);
      box-shadow: 0 0 0 var(--_2) var(--_surface);
    }
    /* The tint alone would let through what is scrolled under it. */
    :host(:fullscreen) .tools > :last-child:hover {
      background: linear-gradient(var(--_tint), var(--_tint)) var(--_surface);
    }
  }
  /* What more room there is, is the map's. On a high screen nothing scrolls but what is long. */
  @container vk (min-width: 760px) {
    :host(:fullscreen) .layout {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
    }
    @media (min-height: 640px) {
      :host(:fullscreen) section {
        display: flex;
        flex-direction: column;
        block-size: 100%;
      }
      :host(:fullscreen) .layout {
        flex: 1;
        grid-template-rows: minmax(0, 1fr);
        min-block-size: 0;
      }
      :host(:fullscreen) :is(.map-column, .list-column) {
        position: static;
        align-self: stretch;
        grid-template-rows: minmax(0, 1fr);
        min-block-size: 0;
        overflow: auto;
      }
      :host(:fullscreen) .list-column {
        display: block;
        /* Rings of focus aren't cut. */
        padding: var(--_1);
        margin: calc(-1 * var(--_1));
      }
      :host(:fullscreen) .map-body {
        display: flex;
        flex-direction: column;
        min-block-size: 100%;
      }
      :host(:fullscreen) .map-frame {
        flex: 1 0 320px;
        block-size: auto;
      }
      :host(:fullscreen) .tools {
        inset-block-end: 0;
      }
    }
  }
`;
