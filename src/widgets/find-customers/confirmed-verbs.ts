import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Decision } from '../../capabilities/decide.ts';
import { customerTarget } from '../../capabilities/target.ts';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Customer, fullName } from '../../domain/model.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { languageOf } from '../parts/language.ts';
import { logonId } from '../parts/logon-id.ts';

export type ConfirmedVerb = 'enable' | 'disable' | 'resetPassword';

export interface ConfirmedVerbsOptions {
  /** What was done, for the live region. */
  readonly onDone: (text: string) => void;
  /** What stands on the screen may not be true any more. */
  readonly onFailed: () => void;
}

/** The verbs that are done to a customer after a question, which names the person and the logon id. */
export class ConfirmedVerbs {
  #scope: ScopeConsumer;
  #commands;
  #confirmations: Readonly<Record<ConfirmedVerb, Confirmation<Customer>>>;

  constructor(scope: ScopeConsumer, host: UiHost, options: ConfirmedVerbsOptions) {
    this.#scope = scope;
    this.#commands = {
      enable: new Command(scope, 'customer.enable'),
      disable: new Command(scope, 'customer.disable'),
      resetPassword: new Command(scope, 'customer.resetPassword'),
    } as const;
    const confirmation = (verb: ConfirmedVerb): Confirmation<Customer> =>
      new Confirmation(host, {
        id: `confirm-${verb}`,
        command: this.#commands[verb],
        run: (customer) => this.#commands[verb].execute(customer),
        question: (customer) => this.#question(verb, customer),
        onDone: (customer) => options.onDone(textsOf(verb, this.#name(customer)).done),
        onFailed: options.onFailed,
      });
    this.#confirmations = {
      enable: confirmation('enable'),
      disable: confirmation('disable'),
      resetPassword: confirmation('resetPassword'),
    };
  }

  decide(verb: ConfirmedVerb, customer: Customer): Decision | undefined {
    return this.#commands[verb].decide(customerTarget(customer));
  }

  ask(verb: ConfirmedVerb, customer: Customer): void {
    this.#confirmations[verb].ask(customer);
  }

  render(): TemplateResult {
    const { enable, disable, resetPassword } = this.#confirmations;
    return html`${enable.render()} ${disable.render()} ${resetPassword.render()}`;
  }

  #question(verb: ConfirmedVerb, customer: Customer) {
    const name = this.#name(customer);
    const { title, meaning, confirmLabel } = textsOf(verb, name);
    const body = html`<p>
        <strong><bdi>${name}</bdi></strong> (${logonId(customer.loginId)})
      </p>
      <p>${meaning}</p>`;
    return { title, body, confirmLabel, kind: verb === 'disable' ? 'danger' : 'plain' } as const;
  }

  #name(customer: Customer): string {
    return fullName(customer, languageOf(this.#scope.host));
  }
}

interface Texts {
  readonly title: string;
  readonly meaning: string;
  readonly confirmLabel: string;
  readonly done: string;
}

function textsOf(verb: ConfirmedVerb, name: string): Texts {
  switch (verb) {
    case 'enable':
      return {
        title: msg(str`Enable ${name}?`),
        meaning: msg('They can sign in and buy again, in every organization in which their membership is enabled.'),
        confirmLabel: msg('Enable'),
        done: msg(str`${name} is enabled.`),
      };
    case 'disable':
      return {
        title: msg(str`Disable ${name}?`),
        meaning: msg(
          'They can no longer sign in or buy, in any organization, until somebody enables them again. Nothing is deleted.',
        ),
        confirmLabel: msg('Disable'),
        done: msg(str`${name} is disabled.`),
      };
    case 'resetPassword':
      return {
        title: msg(str`Reset the password of ${name}?`),
        meaning: msg('The system sends them a link to set a new password. You do not get to see it.'),
        confirmLabel: msg('Reset password'),
        done: msg(str`${name} is being sent a link to set a new password.`),
      };
  }
}
