import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PageLifeOptions {
  /** The page is left; the browser may keep it as it stands now and show it again. */
  readonly onLeave: () => void;
  /** The page is shown again as it was kept. */
  readonly onReturn: () => void;
  /** The window has the focus again. */
  readonly onFocus: () => void;
}

/** Tells what becomes of the page that the host stands on. */
export class PageLife implements ReactiveController {
  #listeners: readonly (readonly [string, (event: Event) => void])[];

  constructor(host: ReactiveControllerHost, { onLeave, onReturn, onFocus }: PageLifeOptions) {
    this.#listeners = [
      ['pagehide', onLeave],
      ['pageshow', (event) => (event as PageTransitionEvent).persisted && onReturn()],
      ['focus', onFocus],
    ];
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#listeners) addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#listeners) removeEventListener(type, listener);
  }
}
