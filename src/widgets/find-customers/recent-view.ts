import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Call } from '../../backend/port.ts';
import { isAccountError } from '../../backend/errors.ts';
import { Query } from '../../controllers/query.ts';
import type { Scope } from '../../controllers/scope.ts';
import { type Customer, type KnownCustomers, type RecentCustomers, fullName } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { isolated } from '../../ui/details.ts';
import { heading } from '../../ui/heading.ts';
import { closeIcon } from '../../ui/icons.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import { pinIcon } from './icons.ts';
import { organizationNames } from './organization-names.ts';
import { offersPins } from './pinning.ts';
import type { Shared } from './shared.ts';

/** A list longer than this is a search of its own. */
const shown = 8;

export interface RecentViewOptions {
  /** Whether the lists are on the screen: only then they are asked for. */
  readonly shown: () => boolean;
  readonly headingLevel: () => number;
  readonly onOpen: (customerId: string) => void;
}

/** Before a search: the customers one keeps at hand, and those one had to do with last. */
export class RecentView {
  readonly #shared: Shared;
  readonly #options: RecentViewOptions;
  readonly #customers: Query<readonly [KnownCustomers], RecentCustomers>;

  constructor(shared: Shared, options: RecentViewOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#customers = new Query(shared.scope, {
      watches: ['customer'],
      args: () => {
        const scope = shared.scope.current;
        return scope && options.shown() && scope.decide('customer.read').allowed ? [scope.known.value] : undefined;
      },
      run: (scope, [known], call) =>
        scope.decide('customer.recent').allowed ? scope.backend.customer.recent(call) : readAll(scope, known, call),
    });
  }

  render(): unknown {
    return this.#customers.render({
      pending: () => nothing,
      error: failure,
      complete: (customers) => this.#renderLists(customers),
    });
  }

  #renderLists({ pinned, recent }: RecentCustomers): TemplateResult | typeof nothing {
    const others = recent.filter(({ id }) => !pinned.some((customer) => customer.id === id));
    if (pinned.length + others.length === 0) return nothing;
    return html`<div class="known">
      ${this.#renderList('pinned', msg('Pinned customers'), pinned)}
      ${this.#renderList('recent', msg('Recent customers'), others.slice(0, shown))}
    </div>`;
  }

  #renderList(id: 'pinned' | 'recent', title: string, customers: readonly Customer[]): TemplateResult | typeof nothing {
    if (customers.length === 0) return nothing;
    return html`<section aria-labelledby=${id}>
      ${heading(this.#options.headingLevel(), title, { id, class: 'subtitle' })}
      <ul role="list">
        ${customers.map((customer) => this.#renderCustomer(customer, id === 'pinned'))}
      </ul>
    </section>`;
  }

  #renderCustomer(customer: Customer, pinned: boolean): TemplateResult {
    const name = fullName(customer, languageOf(this.#shared.host));
    return html`<li>
      <span>
        <bdi>${button({ label: name, kind: 'link', onClick: () => this.#options.onOpen(customer.id) })}</bdi>
        <span class="muted aside">${isolated(organizationNames(customer))}</span>
      </span>
      ${
        offersPins(this.#shared.scope.current)
          ? button({
              label: pinned ? msg('Unpin') : msg('Pin'),
              name: pinned ? msg(str`Unpin ${name}`) : msg(str`Pin ${name}`),
              kind: 'quiet',
              icon: pinned ? closeIcon : pinIcon,
              iconOnly: true,
              onClick: () => this.#shared.actions.use(({ pins }) => void pins.set(customer, !pinned)),
            })
          : nothing
      }
    </li>`;
  }
}

/** Where the system has no list of them, one by one. Who is not there any more is left out. */
async function readAll(scope: Scope, { pinned, recent }: KnownCustomers, call: Call): Promise<RecentCustomers> {
  const ids = [...new Set([...pinned, ...recent.slice(0, shown)])];
  const found = await Promise.all(ids.map((id) => readIfThere(scope, id, call)));
  const customers = new Map(found.flatMap((customer) => (customer ? [[customer.id, customer]] : [])));
  const known = (some: readonly string[]): Customer[] => some.flatMap((id) => customers.get(id) ?? []);
  return { pinned: known(pinned), recent: known(recent) };
}

async function readIfThere({ backend }: Scope, id: string, call: Call): Promise<Customer | undefined> {
  try {
    return await backend.customer.read(id, call);
  } catch (thrown) {
    if (isAccountError(thrown) && thrown.kind === 'not-found') return undefined;
    throw thrown;
  }
}
