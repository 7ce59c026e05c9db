import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Batch } from '../../controllers/batch.ts';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Selection } from '../../controllers/selection.ts';
import type { Approval } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { button } from '../../ui/button.ts';
import { DialogController } from '../../ui/dialog.ts';
import { textareaField } from '../../ui/textarea-field.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { bulkStyles } from '../parts/bulk-styles.ts';
import { BulkRun } from '../parts/bulk-run.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';
import { languageOf } from '../parts/language.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { personName } from '../parts/person-name.ts';
import type { Answer } from './answers.ts';

export interface ManyAnswersOptions {
  readonly host: UiHost;
  readonly scope: ScopeConsumer;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
  /** Those who were chosen; all of them wait for an answer that may be given. */
  readonly selection: Selection<Approval>;
  /** What was told before is over. */
  readonly onBegin: () => void;
}

interface Subject {
  readonly answer: Answer;
  readonly approvals: readonly Approval[];
}

const answers: readonly Answer[] = ['approve', 'reject'];
/** How many of them a question names. */
const named = 5;

/** The same answer to many, with one comment for all: asked for once more, given one by one, told for each. */
export class ManyAnswers {
  readonly #options: ManyAnswersOptions;
  readonly #dialog: DialogController<Subject>;
  readonly #run: BulkRun<Approval>;
  #comment = '';

  constructor(options: ManyAnswersOptions) {
    this.#options = options;
    this.#dialog = new DialogController(options.host, 'answer-many');
    this.#run = new BulkRun(options, () => {
      options.selection.clear();
      options.onBegin();
    });
    addStyles(options.host, bulkStyles);
  }

  get running(): boolean {
    return this.#run.running;
  }

  get active(): boolean {
    return this.#run.active;
  }

  /** Asks and tells nothing any more. */
  dismiss(): void {
    this.#dialog.close();
    this.#run.dismiss();
  }

  render(): TemplateResult {
    return html`${this.#run.render() ?? this.#renderChoice()} ${this.#renderQuestion()}`;
  }

  #renderChoice(): TemplateResult | typeof nothing {
    const { selection } = this.#options;
    const { items: approvals } = selection;
    if (approvals.length === 0) return nothing;
    return html`<div class="cluster bulk" role="group" aria-label=${msg('Chosen')}>
      <span>${msg(str`Chosen: ${approvals.length}`)}</span>
      ${answers.map((answer) => {
        const onClick = () => this.#ask({ answer, approvals });
        return button({ label: textsOf(answer, approvals.length).label, onClick });
      })}
      ${button({ label: msg('Choose none'), kind: 'quiet', onClick: () => selection.clear() })}
    </div>`;
  }

  #ask(subject: Subject): void {
    this.#comment = '';
    this.#dialog.open(subject);
  }

  #renderQuestion(): unknown {
    return this.#dialog.render(({ answer, approvals }) => {
      const { title, meaning, label } = textsOf(answer, approvals.length);
      return {
        title,
        body: html`<p>${meaning}</p>
          ${this.#renderNames(approvals)}
          ${textareaField({
            id: 'comment-for-all',
            label: msg('Comment'),
            help: msg('It is kept with each answer.'),
            value: this.#comment,
            maxLength: 500,
            onInput: (text) => {
              this.#comment = text;
            },
          })}`,
        kind: answer === 'reject' ? 'danger' : 'plain',
        confirm: { label, onConfirm: () => this.#start({ answer, approvals }) },
      };
    });
  }

  #renderNames(approvals: readonly Approval[]): TemplateResult {
    const rest = approvals.length - named;
    return html`<ul class="names">
      ${approvals.slice(0, named).map((approval) => html`<li>${this.#nameOf(approval)}</li>`)}
      ${rest > 0 ? html`<li class="muted">${msg(str`and ${rest} more`)}</li>` : nothing}
    </ul>`;
  }

  #start({ answer, approvals }: Subject): void {
    const { scope } = this.#options;
    const command = new Command(scope, `approval.${answer}`);
    const comment = this.#comment.trim();
    const batch = new Batch<Approval>(scope, { command, run: (approval) => command.execute(approval, { comment }) });
    const count = (done: number | string) => textsOf(answer, done).done;
    this.#dialog.close();
    const progress = (done: number, of: number) => count(msg(str`${done} of ${of}`));
    this.#run.start({ batch, nameOf: this.#nameOf, progress, done: count }, approvals);
  }

  #nameOf = (approval: Approval): TemplateResult => personName(approval, languageOf(this.#options.scope.host));
}

/** `count`: how many, or how many of how many. */
function textsOf(answer: Answer, count: number | string) {
  return answer === 'approve'
    ? {
        label: msg(str`Approve: ${count}`),
        title: msg(str`Approve those who are chosen (${count})?`),
        meaning: msg('They become buyers of the organizations they asked to join, and can sign in.'),
        done: msg(str`Approved: ${count}`),
      }
    : {
        label: msg(str`Reject: ${count}`),
        title: msg(str`Reject those who are chosen (${count})?`),
        meaning: msg('They do not become buyers. This answer cannot be taken back here.'),
        done: msg(str`Rejected: ${count}`),
      };
}
