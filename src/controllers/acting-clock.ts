import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../domain/model.ts';

/** Where acting stands in time. */
export interface ActingTime {
  /** Milliseconds until the session ends, by its cap. */
  readonly left: number;
  /** The warning that is due: minutes before the end. */
  readonly warning: 5 | 1 | undefined;
}

const minute = 60_000;

/**
 * Counts a session's time down while its host is connected, once a second near the end and once a minute before that.
 * It only tells: ending is the provider's to do.
 */
export class ActingClock implements ReactiveController {
  #host: ReactiveControllerHost;
  #session: () => Session | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, session: () => Session | undefined) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  get time(): ActingTime | undefined {
    const until = this.#session()?.until;
    if (until === undefined) return undefined;
    const left = Math.max(0, Date.parse(until) - Date.now());
    return { left, warning: left <= minute ? 1 : left <= 5 * minute ? 5 : undefined };
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#stop();
    const { time } = this;
    if (!this.#connected || !time || time.left === 0) return;
    const step = time.left <= minute ? 1000 : time.left % minute || minute;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), step);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
  }
}
