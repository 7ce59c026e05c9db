import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AccountError } from '../backend/errors.ts';

/** Tries again, once the browser is online, what failed for want of a connection. */
export class WhenOnline implements ReactiveController {
  #failure: () => AccountError | undefined;
  #retry: () => void;

  constructor(host: ReactiveControllerHost, failure: () => AccountError | undefined, retry: () => void) {
    this.#failure = failure;
    this.#retry = retry;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  #onOnline = (): void => {
    const kind = this.#failure()?.kind;
    if (kind === 'offline' || kind === 'network') this.#retry();
  };
}
