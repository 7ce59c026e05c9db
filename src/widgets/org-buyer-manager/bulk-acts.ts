import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Selection } from '../../controllers/selection.ts';
import type { Buyer } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { bulkPanelId, bulkResult, bulkUnderWay } from '../parts/bulk-result.ts';
import { bulkStyles } from '../parts/bulk-styles.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { languageOf } from '../parts/language.ts';
import { personName } from '../parts/person-name.ts';
import { type BulkJob, bulkJob, opposite } from './bulk-job.ts';
import { BulkQuestion } from './bulk-question.ts';
import { type BulkKind, bulkActText, bulkDone, bulkProgress } from './bulk-texts.ts';
import type { BuyerActs } from './buyer-acts.ts';
import { isFree } from '../parts/offered-item.ts';
import type { Shared } from './shared.ts';

const kinds: readonly BulkKind[] = ['enable', 'disable', 'move', 'assign'];

/** Does the same to the chosen buyers one after another, tells what became of each, and takes it back. */
export class BulkActs {
  readonly #shared: Shared;
  readonly #selection: Selection<Buyer>;
  readonly #question: BulkQuestion;
  /** What runs, or ran last and is still told about. */
  #job: BulkJob | undefined;

  constructor(shared: Shared, selection: Selection<Buyer>) {
    this.#shared = shared;
    this.#selection = selection;
    this.#question = new BulkQuestion(shared, (act, buyers) => this.#start(bulkJob(shared.scope, act), buyers));
    addStyles(shared.host, bulkStyles);
  }

  get running(): boolean {
    return this.#job?.batch.running ?? false;
  }

  /** Whether there is something to tell: under way, or what has become of the last one. */
  get active(): boolean {
    return this.#job !== undefined;
  }

  /** Asks nothing and tells nothing any more; but what was begun goes on, and is told of, as long as the session holds. */
  dismiss(): void {
    this.#question.close();
    if (!this.running || this.#job?.scope !== this.#shared.scope.current) this.#close();
  }

  render(acts: BuyerActs): TemplateResult {
    return html`${this.#job ? this.#renderJob(this.#job) : this.#renderChoice(acts)} ${this.#question.render()}`;
  }

  #renderChoice(acts: BuyerActs): TemplateResult | typeof nothing {
    const { items } = this.#selection;
    if (items.length === 0) return nothing;
    const fitting = (kind: BulkKind) => items.filter((buyer) => fits(kind, buyer, acts));
    return html`<div class="cluster bulk" role="group" aria-label=${msg('Chosen buyers')}>
      <span>${msg(str`Chosen: ${items.length}`)}</span>
      ${kinds
        .map((kind) => ({ kind, buyers: fitting(kind) }))
        .filter(({ buyers }) => buyers.length > 0)
        .map(({ kind, buyers }) =>
          button({ label: bulkActText(kind, buyers.length), onClick: () => this.#question.ask(kind, buyers) }),
        )}
      ${button({ label: msg('Choose none'), kind: 'quiet', onClick: () => this.#selection.clear() })}
    </div>`;
  }

  #renderJob(job: BulkJob): TemplateResult {
    const { act, batch } = job;
    const done = batch.in('done').length;
    if (batch.running) return bulkUnderWay(batch, bulkProgress(act, done, batch.items.length));
    const language = languageOf(this.#shared.host);
    return bulkResult<Buyer>({
      batch,
      done: bulkDone(act, done),
      nameOf: (buyer) => personName(buyer, language),
      onRetry: () => void this.#follow(job, batch.retry()),
      onResume: () => void this.#follow(job, batch.resume()),
      onUndo: this.#undo(job),
      onClose: () => this.#close(),
    });
  }

  #start(job: BulkJob, buyers: readonly Buyer[]): void {
    this.#job = job;
    void this.#follow(job, job.batch.start(buyers));
  }

  /** They all lie in the organization that was shown, and go back there. */
  #undo({ act, batch, isUndo }: BulkJob): (() => void) | undefined {
    const done = batch.in('done');
    const from = done[0]?.item.organization;
    const back = from && opposite(act, from);
    if (isUndo || !back) return undefined;
    const buyers = done.flatMap(({ result }) => result ?? []);
    return () => this.#start(bulkJob(this.#shared.scope, back, true), buyers);
  }

  /** Tells how it ended, where it is still of interest then. */
  async #follow(job: BulkJob, run: Promise<void>): Promise<void> {
    this.#selection.clear();
    this.#shared.outcome.clear();
    this.#shared.focus.to(bulkPanelId);
    await run;
    if (this.#job !== job) return;
    const done = bulkDone(job.act, job.batch.in('done').length);
    const failed = job.batch.in('failed').length;
    this.#shared.announcer.say(failed > 0 ? `${done} ${msg(str`Failed: ${failed}.`)}` : done);
    this.#shared.focus.to(bulkPanelId);
  }

  #close(): void {
    this.#job?.batch.clear();
    this.#job = undefined;
    this.#shared.host.requestUpdate();
  }
}

function fits(kind: BulkKind, buyer: Buyer, acts: BuyerActs): boolean {
  switch (kind) {
    case 'enable':
    case 'disable':
      return buyer.enabled === (kind === 'disable') && isFree(acts.offer(`buyer.${kind}`, buyer));
    case 'move':
      return isFree(acts.offerMove(buyer));
    case 'assign':
      return isFree(acts.offer('buyer.assignRoles', buyer));
  }
}
