/** Timers take no more than this; beyond it they would fire at once. */
const longestTimer = 2 ** 31 - 1;

/** A time limit joined to the caller's own signal. */
export interface Deadline {
  /** Aborts when time is up or the caller gives up, whichever comes first. */
  readonly signal: AbortSignal;
  /** How the waiting ended, if it has: time was up, or the caller gave up. */
  readonly ended: 'timeout' | 'aborted' | undefined;
  /** Waits no longer than that for something which knows no signal. */
  wait<Result>(work: Promise<Result> | Result): Promise<Result>;
  clear(): void;
}

/** Starts the clock; no time is left where it is negative. It runs until `clear`, so it covers the body too and not only the headers. */
export function startDeadline(milliseconds: number, caller?: AbortSignal): Deadline {
  const limit = new AbortController();
  const end = () => limit.abort(new DOMException('time is up', 'TimeoutError'));
  const timer = setTimeout(end, Math.max(0, Math.min(milliseconds, longestTimer)));
  const signal = caller ? AbortSignal.any([caller, limit.signal]) : limit.signal;
  return {
    signal,
    get ended() {
      if (!signal.aborted) return undefined;
      return limit.signal.aborted && signal.reason === limit.signal.reason ? 'timeout' : 'aborted';
    },
    wait: (work) => Promise.race([work, whenEnded(signal)]),
    clear: () => clearTimeout(timer),
  };
}

function whenEnded(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new DOMException('no longer waited for', 'AbortError'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}

/** Lets time pass, less of it where the caller gives up: what comes next then finds the signal aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(milliseconds, longestTimer));
    if (signal?.aborted) done();
    signal?.addEventListener('abort', done);
  });
}
