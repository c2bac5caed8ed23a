import type { LitElement } from 'lit';

/** Asks the host to render, and then acts on the scene on screen, if there is one by then. */
export function afterUpdate<Scene>(
  host: LitElement,
  sceneOf: () => Scene | undefined,
  act: (scene: Scene) => void,
): void {
  host.requestUpdate();
  void host.updateComplete.then(() => {
    const scene = sceneOf();
    if (scene) act(scene);
  });
}
