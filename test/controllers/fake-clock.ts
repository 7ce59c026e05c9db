import { rest } from './fakes.ts';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
const realNow = Date.now;

/** A clock that goes on when the test says so. `stop()` gives the page its own back. */
export class FakeClock {
  #now = Date.parse('2026-03-01T09:00:00Z');
  #timers: Timer[] = [];
  #ids = 0;

  constructor() {
    Date.now = () => this.#now;
    globalThis.setTimeout = ((run: () => void, delay = 0) => {
      this.#ids += 1;
      // As a browser does: what does not fit into 31 bits is at once.
      const wait = delay > 2 ** 31 - 1 ? 0 : Math.max(0, delay);
      this.#timers.push({ id: this.#ids, at: this.#now + wait, run });
      return this.#ids;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    }) as typeof clearTimeout;
  }

  stop(): void {
    Date.now = realNow;
    globalThis.setTimeout = realSet;
    globalThis.clearTimeout = realClear;
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.length;
  }

  /** An instant so many minutes from now, as a backend would say it. */
  in(minutes: number): string {
    return new Date(this.#now + minutes * 60_000).toISOString();
  }

  /** Lets so many minutes pass, timer by timer, and what hangs on each come to rest. */
  async pass(minutes: number): Promise<void> {
    const until = this.#now + Math.round(minutes * 60_000);
    for (let next = this.#nextBefore(until); next; next = this.#nextBefore(until)) {
      const { id, at, run } = next;
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
      this.#now = Math.max(this.#now, at);
      run();
      await rest();
    }
    this.#now = until;
  }

  /** Lets so many minutes pass in which no timer rings, as in a computer that sleeps. */
  sleep(minutes: number): void {
    this.#now += Math.round(minutes * 60_000);
  }

  #nextBefore(until: number): Timer | undefined {
    return this.#timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at || a.id - b.id)[0];
  }
}
