/** What waits until an update is on screen. */
import type { LitElement } from 'lit';

/** Asks the host to render; settled when it has. */
export function updated(host: LitElement): Promise<boolean> {
  host.requestUpdate();
  return host.updateComplete;
}

/** Acts on the scene that the update has brought, if there is one by then. */
export function afterUpdate<Scene>(
  host: LitElement,
  sceneOf: () => Scene | undefined,
  act: (scene: Scene) => void,
): void {
  void updated(host).then(() => {
    const scene = sceneOf();
    if (scene) act(scene);
  });
}
