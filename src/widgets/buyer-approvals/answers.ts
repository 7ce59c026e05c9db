import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Approval, fullName } from '../../domain/model.ts';
import { emailText } from '../../ui/details.ts';
import { textareaField } from '../../ui/textarea-field.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { languageOf } from '../parts/language.ts';
import { type Offer, offer } from '../parts/offer.ts';

export type Answer = 'approve' | 'reject';

export interface AnswersOptions {
  /** What was done, in a sentence. */
  readonly onDone: (text: string) => void;
  /** What stands in the list may not be so any more. */
  readonly onFailed: () => void;
}

/** The two answers to somebody who asked to join: each is asked for once more, with room for a comment. */
export class Answers {
  readonly #scope: ScopeConsumer;
  readonly #commands;
  readonly #questions: Readonly<Record<Answer, Confirmation<Approval>>>;
  #comment = '';

  constructor(scope: ScopeConsumer, host: UiHost, options: AnswersOptions) {
    this.#scope = scope;
    this.#commands = {
      approve: new Command(scope, 'approval.approve'),
      reject: new Command(scope, 'approval.reject'),
    } as const;
    const question = (answer: Answer): Confirmation<Approval> =>
      new Confirmation(host, {
        id: answer,
        command: this.#commands[answer],
        run: (approval) => this.#commands[answer].execute(approval, { comment: this.#comment.trim() }),
        question: (approval) => this.#question(answer, approval),
        onDone: (approval) => options.onDone(textsOf(answer, this.#name(approval), approval.organization.name).done),
        onFailed: options.onFailed,
      });
    this.#questions = { approve: question('approve'), reject: question('reject') };
  }

  /** How an answer is offered to somebody; `undefined` where the system has no such answer. */
  offer(answer: Answer, { id, allowed }: Approval): Offer | undefined {
    return offer(this.#commands[answer].decide({ id, allowed }), languageOf(this.#scope.host));
  }

  ask(answer: Answer, approval: Approval): void {
    this.#comment = '';
    this.#questions[answer].ask(approval);
  }

  render(): TemplateResult {
    return html`${this.#questions.approve.render()} ${this.#questions.reject.render()}`;
  }

  #question(answer: Answer, approval: Approval) {
    const { title, meaning, confirmLabel } = textsOf(answer, this.#name(approval), approval.organization.name);
    const body = html`<p>${emailText(approval.email)}</p>
      <p>${meaning}</p>
      ${textareaField({
        id: `${answer}-comment`,
        label: msg('Comment'),
        help: msg('It is kept with the answer.'),
        value: this.#comment,
        maxLength: 500,
        onInput: (text) => {
          this.#comment = text;
        },
      })}`;
    return { title, body, confirmLabel, kind: answer === 'reject' ? 'danger' : 'plain' } as const;
  }

  #name(approval: Approval): string {
    return fullName(approval, languageOf(this.#scope.host));
  }
}

function textsOf(answer: Answer, name: string, organization: string) {
  return answer === 'approve'
    ? {
        title: msg(str`Approve ${name}?`),
        meaning: msg(str`They become a buyer of ${organization} and can sign in.`),
        confirmLabel: msg('Approve'),
        done: msg(str`${name} is approved.`),
      }
    : {
        title: msg(str`Reject ${name}?`),
        meaning: msg(str`They do not become a buyer of ${organization}. This answer cannot be taken back here.`),
        confirmLabel: msg('Reject'),
        done: msg(str`${name} is rejected.`),
      };
}
