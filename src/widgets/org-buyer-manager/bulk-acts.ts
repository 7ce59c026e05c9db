import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Batch, type BatchItem } from '../../controllers/batch.ts';
import { Command } from '../../controllers/command.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Selection } from '../../controllers/selection.ts';
import type { Buyer } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { DialogController } from '../../ui/dialog.ts';
import { notice } from '../../ui/notice.ts';
import { personName } from '../parts/person-name.ts';
import { languageOf } from '../parts/language.ts';
import { errorText } from '../texts/errors.ts';
import { type BulkVerb, bulkTexts } from './bulk-texts.ts';
import type { BuyerActs } from './buyer-acts.ts';
import { isFree } from './offered-item.ts';
import type { Shared } from './shared.ts';

const verbs: readonly BulkVerb[] = ['enable', 'disable'];
/** The focus goes here when a batch begins and when it ends. */
const panelId = 'bulk';

/** Enables or disables the chosen buyers one after another, and tells what became of each. */
export class BulkActs {
  readonly #shared: Shared;
  readonly #selection: Selection<Buyer>;
  readonly #batches: Readonly<Record<BulkVerb, Batch<Buyer>>>;
  readonly #question: DialogController<{ readonly verb: BulkVerb; readonly buyers: readonly Buyer[] }>;
  /** What runs, or ran last and is still told about. */
  #verb: BulkVerb | undefined;
  #begunIn: Scope | undefined;

  constructor(shared: Shared, selection: Selection<Buyer>) {
    this.#shared = shared;
    this.#selection = selection;
    this.#batches = { enable: this.#batch('enable'), disable: this.#batch('disable') };
    this.#question = new DialogController(shared.host, 'bulk-question');
  }

  get running(): boolean {
    return this.#now?.running ?? false;
  }

  /** Whether there is something to tell: under way, or what has become of the last one. */
  get active(): boolean {
    return this.#verb !== undefined;
  }

  /** Asks nothing and tells nothing any more; but what was begun goes on, and is told of, as long as the session holds. */
  dismiss(): void {
    this.#question.close();
    if (!this.running || this.#begunIn !== this.#shared.scope.current) this.#close();
  }

  render(acts: BuyerActs): TemplateResult {
    return html`${this.#verb ? this.#renderBatch(this.#verb) : this.#renderChoice(acts)}
    ${this.#question.render(({ verb, buyers }) => ({
      ...bulkTexts(verb, buyers.length).question,
      kind: verb === 'disable' ? 'danger' : 'plain',
      confirm: { label: bulkTexts(verb, buyers.length).act, onConfirm: () => this.#start(verb, buyers) },
    }))}`;
  }

  #renderChoice(acts: BuyerActs): TemplateResult | typeof nothing {
    const { items } = this.#selection;
    if (items.length === 0) return nothing;
    const fitting = (verb: BulkVerb) =>
      items.filter((buyer) => buyer.enabled === (verb === 'disable') && isFree(acts.offer(`buyer.${verb}`, buyer)));
    return html`<div class="cluster bulk" role="group" aria-label=${msg('Chosen buyers')}>
      <span>${msg(str`Chosen: ${items.length}`)}</span>
      ${verbs
        .map((verb) => ({ verb, buyers: fitting(verb) }))
        .filter(({ buyers }) => buyers.length > 0)
        .map(({ verb, buyers }) =>
          button({
            label: bulkTexts(verb, buyers.length).act,
            onClick: () => this.#question.open({ verb, buyers }),
          }),
        )}
      ${button({ label: msg('Choose none'), kind: 'quiet', onClick: () => this.#selection.clear() })}
    </div>`;
  }

  #renderBatch(verb: BulkVerb): TemplateResult {
    const batch = this.#batches[verb];
    const [done, count] = [batch.in('done').length, batch.items.length];
    const texts = bulkTexts(verb, done);
    if (batch.running) {
      return html`<div class="stack bulk" id=${panelId} tabindex="-1">
        <label class="stack">
          ${texts.progress(count)}
          <progress max=${count} value=${done + batch.in('failed').length}></progress>
        </label>
        <div>${button({ label: msg('Stop'), onClick: () => batch.stop() })}</div>
      </div>`;
    }
    const [failed, waiting] = [batch.in('failed'), batch.in('waiting')];
    return notice({
      kind: failed.length + waiting.length > 0 ? 'warning' : 'success',
      id: panelId,
      title: texts.done,
      text: html`${waiting.length > 0 ? msg(str`Stopped. Not touched: ${waiting.length}.`) : nothing}
      ${failed.length > 0 ? this.#renderFailed(failed) : nothing}`,
      actions: html`${
        failed.length > 0
          ? button({
              label: msg(str`Try again: ${failed.length}`),
              onClick: () => void this.#follow(verb, batch.retry()),
            })
          : nothing
      }
      ${waiting.length > 0 ? button({ label: msg('Go on'), onClick: () => void this.#follow(verb, batch.resume()) }) : nothing}
      ${button({ label: msg('Dismiss'), kind: 'quiet', onClick: () => this.#close() })}`,
    });
  }

  #renderFailed(failed: readonly BatchItem<Buyer>[]): TemplateResult {
    const language = languageOf(this.#shared.host);
    return html`${msg(str`Failed: ${failed.length}.`)}
      <ul class="roles" aria-label=${msg('Failed')}>
        ${failed.map(({ item, error }) => html`<li>${personName(item, language)}: ${error ? errorText(error).title : ''}</li>`)}
      </ul>`;
  }

  get #now(): Batch<Buyer> | undefined {
    return this.#verb && this.#batches[this.#verb];
  }

  #batch(verb: BulkVerb): Batch<Buyer> {
    const command = new Command(this.#shared.scope, `buyer.${verb}`);
    return new Batch<Buyer>(this.#shared.scope, {
      command,
      run: (buyer) => command.execute(buyer),
      renew: ({ backend }, { id }) => backend.buyer.read(id),
    });
  }

  #start(verb: BulkVerb, buyers: readonly Buyer[]): void {
    this.#question.close();
    this.#verb = verb;
    this.#begunIn = this.#shared.scope.current;
    void this.#follow(verb, this.#batches[verb].start(buyers));
  }

  /** Tells how it ended, where it is still of interest then. */
  async #follow(verb: BulkVerb, run: Promise<void>): Promise<void> {
    this.#selection.clear();
    this.#shared.focus.to(panelId);
    await run;
    if (this.#verb !== verb) return;
    const { done } = bulkTexts(verb, this.#batches[verb].in('done').length);
    const failed = this.#batches[verb].in('failed').length;
    this.#shared.announcer.say(failed > 0 ? `${done} ${msg(str`Failed: ${failed}.`)}` : done);
    this.#shared.focus.to(panelId);
  }

  #close(): void {
    this.#now?.clear();
    this.#verb = undefined;
    this.#shared.host.requestUpdate();
  }
}
