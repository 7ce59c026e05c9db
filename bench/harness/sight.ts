/** What a page is watched for from its beginning: its first rows. */
export interface Watch {
  /** What each row has one of, with text in it. */
  readonly row: string;
  readonly rows: number;
}

/** What `installSight` puts into a page, for functions that run there. */
export interface Sight {
  /** All that fit the selector, in every open shadow root. */
  readonly all: (selector: string) => Element[];
  /** The texts of those that have one. */
  readonly texts: (selector: string) => string[];
  /** When the frame has been painted after which the answer is yes, in ms since the page began; looks at each frame. */
  readonly painted: (isThere: () => boolean, patience?: number) => Promise<number>;
  /** When the first of the watched rows had been painted. */
  readonly firstRow: Promise<number> | undefined;
  /** When all watched rows had been painted. */
  readonly first: Promise<number> | undefined;
  /** In ms, by how much tasks were longer than 50 ms, each with when it began. */
  readonly long: readonly { readonly start: number; readonly excess: number }[];
  /** Elements in the document and every open shadow root. */
  readonly elements: () => number;
}

declare global {
  /** There in pages that `withPage` opened. */
  var sight: Sight;
}

/** Runs in the page, before anything of its own. */
export function installSight(watch: Watch | undefined): void {
  const all = (selector: string): Element[] => {
    const found: Element[] = [];
    const look = (root: Document | ShadowRoot): void => {
      found.push(...root.querySelectorAll(selector));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    return found;
  };
  const texts = (selector: string): string[] =>
    all(selector)
      .map((element) => element.textContent.trim())
      .filter(Boolean);
  const painted = (isThere: () => boolean, patience = 60_000): Promise<number> =>
    new Promise((resolve, reject) => {
      const end = performance.now() + patience;
      const look = (): void => {
        if (isThere()) {
          // What this frame has is painted by the time of the next task.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now());
          channel.port2.postMessage(undefined);
        } else if (performance.now() > end) reject(new Error('what was waited for did not come'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  const long: { start: number; excess: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ start: startTime, excess: duration - 50 });
  }).observe({ type: 'longtask', buffered: true });
  let seen = 0;
  const count = (watched: Watch): number => (seen = texts(watched.row).length);
  const firstRow = watch && painted(() => count(watch) > 0);
  const first =
    watch && firstRow?.then((when) => (seen >= watch.rows ? when : painted(() => count(watch) >= watch.rows)));
  // Whoever asks hears of it; who does not must not trouble the page.
  first?.catch(() => undefined);
  globalThis.sight = { all, texts, painted, firstRow, first, long, elements: () => all('*').length };
}
