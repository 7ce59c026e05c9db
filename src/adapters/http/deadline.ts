/** A time limit joined to the caller's own signal. */
export interface Deadline {
  /** Aborts when time is up or the caller gives up, whichever comes first. */
  readonly signal: AbortSignal;
  /** Waits no longer than that for something which knows no signal. */
  wait<Result>(work: Promise<Result> | Result): Promise<Result>;
  clear(): void;
}

/** Starts the clock. It runs until `clear`, so it covers the body too and not only the headers. */
export function startDeadline(milliseconds: number, caller?: AbortSignal): Deadline {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new DOMException('time is up', 'TimeoutError')), milliseconds);
  const signal = caller ? AbortSignal.any([caller, limit.signal]) : limit.signal;
  return {
    signal,
    wait: (work) => Promise.race([work, ended(signal)]),
    clear: () => clearTimeout(timer),
  };
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = () => reject(new DOMException('no longer waited for', 'AbortError'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
