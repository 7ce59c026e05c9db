import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Batch } from '../../../controllers/batch.ts';
import { Command } from '../../../controllers/command.ts';
import type { Scope } from '../../../controllers/scope.ts';
import type { Selection } from '../../../controllers/selection.ts';
import { button } from '../../../ui/button.ts';
import { DialogController } from '../../../ui/dialog.ts';
import { bulkPanelId, bulkResult, bulkUnderWay } from '../bulk-result.ts';
import { bulkStyles } from '../bulk-styles.ts';
import { addStyles } from '../../../ui/late-styles.ts';
import type { Acts } from './acts.ts';
import type { Listed, OverviewAct, OverviewQuestions } from './definition.ts';
import type { Shared } from './shared.ts';

export interface BulkOptions<Item extends Listed> {
  readonly acts: Acts<Item>;
  readonly questions: OverviewQuestions<Item>;
  readonly selection: Selection<Item>;
  readonly chosenText: string;
}

/** One act on many records, as it is under way or has ended. */
interface Job<Item extends Listed> {
  readonly act: OverviewAct<Item>;
  readonly batch: Batch<Item>;
  /** It takes back another one, and is not taken back itself. */
  readonly isUndo: boolean;
  /** The scope in which it was begun. */
  readonly scope: Scope | undefined;
}

interface Asked<Item> {
  readonly act: OverviewAct<Item>;
  readonly items: readonly Item[];
}

/** Does the same to the chosen records one after another, tells what became of each, and takes it back. */
export class Bulk<Item extends Listed> {
  readonly #shared: Shared;
  readonly #options: BulkOptions<Item>;
  readonly #dialog: DialogController<Asked<Item>>;
  /** What runs, or ran last and is still told about. */
  #job: Job<Item> | undefined;

  constructor(shared: Shared, options: BulkOptions<Item>) {
    this.#shared = shared;
    this.#options = options;
    this.#dialog = new DialogController(shared.host, 'bulk-question');
    addStyles(shared.host, bulkStyles);
  }

  get running(): boolean {
    return this.#job?.batch.running ?? false;
  }

  /** Asks before it does the same to records that were chosen elsewhere. */
  ask(act: OverviewAct<Item>, items: readonly Item[]): void {
    this.#dialog.open({ act, items });
  }

  /** Asks nothing and tells nothing any more; but what was begun goes on, as long as the session holds. */
  dismiss(): void {
    this.#dialog.close();
    if (!this.running || this.#job?.scope !== this.#shared.scope.current) this.#close();
  }

  render(): TemplateResult {
    return html`${this.#job ? this.#renderJob(this.#job) : this.#renderChoice()} ${this.#renderQuestion()}`;
  }

  #renderChoice(): TemplateResult | typeof nothing {
    const { acts, questions, selection, chosenText } = this.#options;
    const { items } = selection;
    if (items.length === 0) return nothing;
    const offered = acts.bulk
      .map((act) => ({ act, items: items.filter((item) => acts.isFree(act, item)) }))
      .filter((asked) => asked.items.length > 0);
    return html`<div class="cluster bulk" role="group" aria-label=${chosenText}>
      <span>${msg(str`Chosen: ${items.length}`)}</span>
      ${offered.map((asked) =>
        button({
          label: questions.bulk?.(asked.act.capability, asked.items.length).button ?? asked.act.label(),
          onClick: () => this.#dialog.open(asked),
        }),
      )}
      ${button({ label: msg('Choose none'), kind: 'quiet', onClick: () => selection.clear() })}
    </div>`;
  }

  #renderQuestion(): unknown {
    return this.#dialog.render(({ act, items }) => {
      const texts = this.#options.questions.bulk?.(act.capability, items.length);
      return {
        title: texts?.title ?? act.label(),
        body: html`<p>${texts?.text}</p>
          <ul class="names">
            ${items.slice(0, named).map((item) => html`<li><bdi>${this.#options.acts.name(item)}</bdi></li>`)}
            ${items.length > named ? html`<li class="muted">${msg(str`and ${items.length - named} more`)}</li>` : nothing}
          </ul>`,
        kind: act.danger ? 'danger' : 'plain',
        confirm: { label: texts?.button ?? act.label(), onConfirm: () => this.#start(this.#jobOf(act), items) },
      };
    });
  }

  #renderJob(job: Job<Item>): TemplateResult {
    const { act, batch } = job;
    const done = batch.in('done').length;
    if (batch.running) return bulkUnderWay(batch, this.#counted(act, done, batch.items.length));
    return bulkResult<Item>({
      batch,
      done: this.#counted(act, done),
      nameOf: (item) => html`<bdi>${this.#options.acts.name(item)}</bdi>`,
      onRetry: () => void this.#follow(job, batch.retry()),
      onResume: () => void this.#follow(job, batch.resume()),
      onUndo: this.#undo(job),
      onClose: () => this.#close(),
    });
  }

  #counted({ capability, label }: OverviewAct<Item>, count: number, of?: number): string {
    return this.#options.questions.counted?.(capability, count, of) ?? `${label()}: ${count}`;
  }

  #jobOf(act: OverviewAct<Item>, isUndo = false): Job<Item> {
    const { scope } = this.#shared;
    const command = new Command(scope, act.capability);
    const run = ({ id, version }: Item) => command.execute({ id, version });
    return { act, batch: new Batch<Item>(scope, { command, run }), isUndo, scope: scope.current };
  }

  #start(job: Job<Item>, items: readonly Item[]): void {
    this.#dialog.close();
    this.#job = job;
    void this.#follow(job, job.batch.start(items));
  }

  /** By the opposite act, to the records as the system answered them. */
  #undo({ act, batch, isUndo }: Job<Item>): (() => void) | undefined {
    const opposite = this.#options.acts.find(act.undo);
    const items = batch.in('done').flatMap(({ item, result }) => (isVersioned(result) ? { ...item, ...result } : []));
    if (isUndo || !opposite || items.length === 0) return undefined;
    return () => this.#start(this.#jobOf(opposite, true), items);
  }

  /** Tells how it ended, where it is still of interest then. */
  async #follow(job: Job<Item>, run: Promise<void>): Promise<void> {
    const { announcer, focus, outcome } = this.#shared;
    this.#options.selection.clear();
    outcome.clear();
    focus.to(bulkPanelId);
    await run;
    if (this.#job !== job) return;
    const done = this.#counted(job.act, job.batch.in('done').length);
    const failed = job.batch.in('failed').length;
    announcer.say(failed > 0 ? `${done} ${msg(str`Failed: ${failed}.`)}` : done);
    focus.to(bulkPanelId);
  }

  #close(): void {
    this.#job?.batch.clear();
    this.#job = undefined;
    this.#shared.host.requestUpdate();
  }
}

/** How many of the chosen records a question names. */
const named = 5;

const isVersioned = (result: unknown): result is { readonly version?: string } =>
  typeof result === 'object' && result !== null;
