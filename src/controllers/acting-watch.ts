import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../domain/model.ts';

export type ActingEnd = 'cap' | 'idle';

/** When acting ends by itself, in milliseconds since 1970: at its cap, and unless there is a sign of life before. */
export interface ActingEnds {
  readonly cap: number;
  readonly idle: number;
}

export interface ActingWatchOptions {
  readonly onEnd: (end: ActingEnd) => void;
  /** The user is there: told once a second at the most. */
  readonly onSign?: () => void;
}

const [second, minute] = [1000, 60_000];
const signsOfLife = ['pointerdown', 'keydown'] as const;

/**
 * Ends acting when its time is up: at the session's cap, or after the idle minutes without a sign of life on the
 * page. The server ends it as well; this is what makes the subject's data leave the screen at the same moment.
 */
export class ActingWatch implements ReactiveController {
  #options: ActingWatchOptions;
  #session: Session | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastSign = 0;
  #lastTold = 0;
  #connected = false;

  constructor(host: ReactiveControllerHost, options: ActingWatchOptions) {
    this.#options = options;
    host.addController(this);
  }

  /** Watches over this session from now on, or over none. */
  follow(session: Session | undefined): void {
    const known = session?.id === this.#session?.id;
    this.#session = session?.subject ? session : undefined;
    if (!known) this.#lastSign = Date.now();
    this.#schedule();
  }

  /** A sign of life from elsewhere, as from another tab. */
  stay(): void {
    if (!this.isOver) this.#lastSign = Date.now();
  }

  get ends(): ActingEnds | undefined {
    if (!this.#session) return undefined;
    const { until, idleMinutes } = this.#session;
    return {
      cap: until === undefined ? Infinity : Date.parse(until),
      idle: idleMinutes === undefined ? Infinity : this.#lastSign + idleMinutes * minute,
    };
  }

  /** Whether the time is up by the clock, though the timer may not have rung: they sleep with the computer. */
  get isOver(): boolean {
    const { ends } = this;
    return ends !== undefined && Date.now() >= Math.min(ends.cap, ends.idle);
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
    if (!this.#session) return;
    if (this.isOver) return this.#check();
    this.#lastSign = Date.now();
    if (this.#lastSign - this.#lastTold < second) return;
    this.#lastTold = this.#lastSign;
    this.#options.onSign?.();
  };

  #schedule(): void {
    clearTimeout(this.#timer);
    const { ends } = this;
    const at = ends ? Math.min(ends.cap, ends.idle) : Infinity;
    if (!this.#connected || at === Infinity) return;
    this.#timer = setTimeout(() => this.#check(), Math.max(0, at - Date.now()));
  }

  /** Signs of life may have moved the end since the timer was set, so it is looked at again when it rings. */
  #check(): void {
    const { ends } = this;
    if (!ends || !this.isOver) return this.#schedule();
    clearTimeout(this.#timer);
    this.#session = undefined;
    this.#options.onEnd(ends.idle < ends.cap ? 'idle' : 'cap');
  }
}
