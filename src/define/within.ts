import type { ReactiveElement } from 'lit';

/**
 * Fetches an element when another one first shows it in its shadow root, where the script tag's loader cannot look.
 * Until then nothing of it is fetched: what opens it comes to stand without it.
 */
export function within(outer: typeof ReactiveElement, tag: string, load: () => Promise<unknown>): void {
  outer.addInitializer((element) => {
    element.addController({
      hostUpdated() {
        if (customElements.get(tag) || !element.renderRoot.querySelector(tag)) return;
        // What could not be fetched is tried again with the next render.
        load().catch(() => undefined);
      },
    });
  });
}
