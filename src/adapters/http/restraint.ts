import type { ErrorKind } from '../../backend/errors.ts';

const minute = 60_000;
/** How many repetitions there may be for each request of the last minute, and how many in any case. */
const share = 0.2;
const least = 10;
const failuresInRow = 5;

/** Failures by which a server shows that it cannot serve anybody now. */
const troubles: readonly ErrorKind[] = ['network', 'timeout', 'unavailable', 'rate-limited', 'server'];
/** Failures that say nothing of the server, since nothing may have reached it. */
const silent: readonly ErrorKind[] = ['aborted', 'offline', 'config'];

/**
 * Keeps all calls together from being a burden to a server in trouble: of a minute's requests only so many are repeated,
 * and after five failures in a row none is, until something succeeds. What the user asks for is sent in any case, once.
 */
export class Restraint {
  readonly #now: () => number;
  readonly #requests: number[] = [];
  readonly #repeated: number[] = [];
  #failures = 0;

  /** `now` is a clock in milliseconds that never goes back. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** A request is about to be made, its repetitions not counted. */
  begin(): void {
    this.#requests.push(this.#now());
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** A refusal is an answer too: the server that gave it is well. */
  failed(kind: ErrorKind): void {
    if (troubles.includes(kind)) this.#failures += 1;
    else if (!silent.includes(kind)) this.#failures = 0;
  }

  /** Whether one more repetition is all right; if so, it counts. */
  mayRepeat(): boolean {
    if (this.#failures >= failuresInRow) return false;
    const now = this.#now();
    for (const times of [this.#requests, this.#repeated]) dropOlder(times, now - minute);
    if (this.#repeated.length >= Math.max(least, this.#requests.length * share)) return false;
    this.#repeated.push(now);
    return true;
  }
}

function dropOlder(times: number[], than: number): void {
  const kept = times.findIndex((time) => time > than);
  times.splice(0, kept === -1 ? times.length : kept);
}
