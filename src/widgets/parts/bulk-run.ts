import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Batch } from '../../controllers/batch.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { bulkPanelId, bulkResult, bulkUnderWay } from './bulk-result.ts';
import type { FocusKeeper } from './focus-keeper.ts';

/** The same for many records: what does it, and how it is told. */
export interface BulkJob<Item> {
  readonly batch: Batch<Item>;
  readonly nameOf: (item: Item) => unknown;
  /** How far it has come: "Enabled: 3 of 5". */
  readonly progress: (done: number, of: number) => string;
  /** What has been done in the end: "Enabled: 3." */
  readonly done: (count: number) => string;
  /** Takes back what was done, where there is a way back. */
  readonly undo?: (() => (() => void) | undefined) | undefined;
}

interface Shared {
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
}

/** One job at a time, from its beginning until what became of each record is read: with progress, stop, and another try. */
export class BulkRun<Item> {
  readonly #shared: Shared;
  readonly #onBegin: () => void;
  /** What runs, or ran last and is still told about, and the scope in which it was begun. */
  #job: BulkJob<Item> | undefined;
  #scope: Scope | undefined;

  /** `onBegin` is called whenever it begins, and whenever it goes on. */
  constructor(shared: Shared, onBegin: () => void) {
    this.#shared = shared;
    this.#onBegin = onBegin;
  }

  get running(): boolean {
    return this.#job?.batch.running ?? false;
  }

  /** Whether there is something to tell: under way, or what has become of the last one. */
  get active(): boolean {
    return this.#job !== undefined;
  }

  start(job: BulkJob<Item>, items: readonly Item[]): void {
    this.#job = job;
    this.#scope = this.#shared.scope.current;
    void this.#follow(job, job.batch.start(items));
  }

  /** Tells nothing any more; but what was begun goes on, and is told of, as long as the session holds. */
  dismiss(): void {
    if (!this.running || this.#scope !== this.#shared.scope.current) this.#close();
  }

  /** How far it has come, or what it came to; `undefined` while there is nothing to tell. */
  render(): TemplateResult | undefined {
    const job = this.#job;
    if (!job) return undefined;
    const { batch, progress, nameOf } = job;
    const done = batch.in('done').length;
    if (batch.running) return bulkUnderWay(batch, progress(done, batch.items.length));
    return bulkResult<Item>({
      batch,
      done: job.done(done),
      nameOf,
      onRetry: () => void this.#follow(job, batch.retry()),
      onResume: () => void this.#follow(job, batch.resume()),
      onUndo: done > 0 ? job.undo?.() : undefined,
      onClose: () => this.#close(),
    });
  }

  /** Tells how it ended, where it is still of interest then. */
  async #follow(job: BulkJob<Item>, run: Promise<void>): Promise<void> {
    const { announcer, focus } = this.#shared;
    this.#onBegin();
    focus.to(bulkPanelId);
    await run;
    if (this.#job !== job) return;
    const done = job.done(job.batch.in('done').length);
    const failed = job.batch.in('failed').length;
    announcer.say(failed > 0 ? `${done} ${msg(str`Failed: ${failed}.`)}` : done);
    focus.to(bulkPanelId);
  }

  #close(): void {
    this.#job?.batch.clear();
    this.#job = undefined;
    this.#shared.scope.host.requestUpdate();
  }
}
