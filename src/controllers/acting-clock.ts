import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ActingEnd } from './acting-watch.ts';
import type { Scope } from './scope.ts';

/** What ends first, in how many milliseconds, and how many minutes before the end one is warned of it now. */
export interface ActingWarning {
  readonly end: ActingEnd;
  readonly left: number;
  readonly minutes: 5 | 1;
}

/** Where acting stands in time. */
export interface ActingTime {
  /** Milliseconds until the session ends, by its cap. */
  readonly left: number;
  /** The warning that is due. */
  readonly warning: ActingWarning | undefined;
}

const [second, minute] = [1000, 60_000];

/**
 * Counts a session's time down while its host is connected: once a second in the last minute and while only a sign of
 * life would keep the session, which may come at any moment; else once a minute. It only tells: ending is the provider's to do.
 */
export class ActingClock implements ReactiveController {
  #host: ReactiveControllerHost;
  #scope: () => Pick<Scope, 'session' | 'ends'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, scope: () => Pick<Scope, 'session' | 'ends'> | undefined) {
    this.#host = host;
    this.#scope = scope;
    host.addController(this);
  }

  get time(): ActingTime | undefined {
    const ends = this.#ends;
    if (!ends) return undefined;
    const [cap, idle] = [warningOf('cap', ends.cap), warningOf('idle', ends.idle, this.#rest)];
    return { left: ends.cap, warning: ends.idle < ends.cap ? (idle ?? cap) : (cap ?? idle) };
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#stop();
    const ends = this.#ends;
    if (!this.#connected || !ends || ends.cap === 0 || ends.idle === 0) return;
    const isIdle = this.time?.warning?.end === 'idle';
    const step = Math.min(
      ...[ends.cap, ends.idle].map((left) => (isIdle || left <= minute ? second : left % minute || minute)),
    );
    this.#timer = setTimeout(() => this.#host.requestUpdate(), step);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
  }

  /** Milliseconds from now. Where nothing ends at all, there is nothing to tell. */
  get #ends(): { readonly cap: number; readonly idle: number } | undefined {
    const ends = this.#scope()?.ends();
    if (!ends || ends.cap === Infinity) return undefined;
    const [cap, idle] = [ends.cap, ends.idle].map((at) => Math.max(0, at - Date.now()));
    return cap === undefined || idle === undefined ? undefined : { cap, idle };
  }

  /** Milliseconds that the session may rest. */
  get #rest(): number {
    return (this.#scope()?.session.idleMinutes ?? 0) * minute;
  }
}

/** Nobody is warned of what lasts no longer than the warning is early. */
function warningOf(end: ActingEnd, left: number, whole = Infinity): ActingWarning | undefined {
  const minutes = ([1, 5] as const).find((some) => left <= some * minute && whole > some * minute);
  return minutes && { end, left, minutes };
}
