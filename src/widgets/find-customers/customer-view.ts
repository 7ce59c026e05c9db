import { msg, str } from '@lit/localize';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import { Query } from '../../controllers/query.ts';
import { type Customer, fullName } from '../../domain/model.ts';
import { heading } from '../../ui/heading.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { notice } from '../../ui/notice.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import { actionsMenu } from './actions-menu.ts';
import { customerDetails } from './customer-details.ts';
import { customerStatus } from './customer-facts.ts';
import { headingId } from './ids.ts';
import { recordStyles } from './record-styles.ts';
import type { Shared } from './shared.ts';

export interface CustomerViewOptions {
  readonly customerId: () => string;
  /** Whether the customer was created here a moment ago. */
  readonly created: () => boolean;
  readonly headingLevel: () => number;
}

/** One customer by themselves, opened by a link or just created. */
export class CustomerView implements ReactiveController {
  #shared: Shared;
  #options: CustomerViewOptions;
  #customer: Query<readonly [string], Customer>;
  #revealed: string | undefined;

  constructor(shared: Shared, options: CustomerViewOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#customer = new Query(shared.scope, {
      watches: ['customer', 'buyer'],
      args: () => {
        const id = options.customerId();
        return id ? ([id] as const) : undefined;
      },
      run: async ({ backend, known }, [id], call) => {
        const customer = await backend.customer.read(id, call);
        known.open(id);
        return customer;
      },
    });
    addStyles(shared.host, recordStyles);
    shared.host.addController(this);
    shared.actions.prepare();
  }

  reload(): void {
    this.#customer.reload();
  }

  render(): unknown {
    return this.#customer.render({
      pending: loading,
      error: failure,
      complete: (customer) => (customer.id === this.#options.customerId() ? this.#renderCustomer(customer) : loading()),
    });
  }

  /** Whoever opened the link opened the record. */
  hostUpdated(): void {
    const id = this.#customer.value?.id;
    if (id === undefined || id !== this.#options.customerId() || id === this.#revealed) return;
    this.#revealed = id;
    if (this.#shared.masking()) this.#shared.onReveal(id);
  }

  #renderCustomer(customer: Customer): TemplateResult {
    const { actions, host } = this.#shared;
    const language = languageOf(host);
    const name = fullName(customer, language);
    return html`<section class="customer stack" aria-labelledby=${headingId}>
      ${this.#options.created() ? this.#renderCreated(name) : nothing}
      <div class="split">
        <div>
          ${heading(this.#options.headingLevel(), name, { id: headingId, class: 'title' })} ${customerStatus(customer)}
        </div>
        <div class="cluster">
          ${actionsMenu(this.#shared, customer)} ${actions.value?.accessButton(customer) ?? nothing}
        </div>
      </div>
      ${customerDetails(customer, language)}
    </section>`;
  }

  #renderCreated(name: string): TemplateResult {
    return notice({
      kind: 'success',
      text: msg(
        str`${name} was created and is being sent a link to set a password. You can go on in their account now.`,
      ),
    });
  }
}

const loading = (): TemplateResult => skeleton({ label: msg('Loading the customer…'), rows: 5 });
