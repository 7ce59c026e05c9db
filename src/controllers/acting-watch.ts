import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../domain/model.ts';

export type ActingEnd = 'cap' | 'idle';

const minute = 60_000;
const signsOfLife = ['pointerdown', 'keydown'] as const;

/**
 * Ends acting when its time is up: at the session's cap, or after the idle minutes without a sign of life on the
 * page. The server ends it as well; this is what makes the subject's data leave the screen at the same moment.
 */
export class ActingWatch implements ReactiveController {
  #onEnd: (end: ActingEnd) => void;
  #session: Session | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastSign = 0;
  #connected = false;

  constructor(host: ReactiveControllerHost, onEnd: (end: ActingEnd) => void) {
    this.#onEnd = onEnd;
    host.addController(this);
  }

  /** Watches over this session from now on, or over none. */
  follow(session: Session | undefined): void {
    this.#session = session?.subject ? session : undefined;
    this.#lastSign = Date.now();
    this.#schedule();
  }

  hostConnected(): void {
    this.#connected = true;
    for (const sign of signsOfLife) addEventListener(sign, this.#onSign, { capture: true, passive: true });
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const sign of signsOfLife) removeEventListener(sign, this.#onSign, { capture: true });
    clearTimeout(this.#timer);
  }

  #onSign = (): void => {
    this.#lastSign = Date.now();
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    const [end, at] = this.#nextEnd();
    if (!this.#connected || at === Infinity) return;
    this.#timer = setTimeout(() => this.#check(end), Math.max(0, at - Date.now()));
  }

  /** Signs of life may have moved the end since the timer was set, so it is looked at again when it rings. */
  #check(end: ActingEnd): void {
    const [, at] = this.#nextEnd();
    if (Date.now() < at) return this.#schedule();
    this.#session = undefined;
    this.#onEnd(end);
  }

  #nextEnd(): [ActingEnd, number] {
    const { until, idleMinutes } = this.#session ?? {};
    const cap = until === undefined ? Infinity : Date.parse(until);
    const idle = idleMinutes === undefined ? Infinity : this.#lastSign + idleMinutes * minute;
    return idle < cap ? ['idle', idle] : ['cap', cap];
  }
}
