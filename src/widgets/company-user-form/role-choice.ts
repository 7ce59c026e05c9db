import { msg } from '@lit/localize';
import { html } from 'lit';
import type * as z from 'zod/mini';
import { buyerTarget } from '../../capabilities/target.ts';
import type { Form } from '../../controllers/form.ts';
import { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Buyer, Page, Reference, Role } from '../../domain/model.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { refusalText } from '../texts/refusals.ts';
import { fixedRoles, roleFields } from './role-fields.ts';

export interface RoleChoiceOptions {
  /** Whose roles there are to choose from, once that is known. */
  readonly company: () => Reference | undefined;
  readonly form: () => Form<z.ZodMiniType>;
}

/** The roles of a user: chosen among the company's by those who may assign them, only told to others. */
export class RoleChoice {
  readonly #scope: ScopeConsumer;
  readonly #options: RoleChoiceOptions;
  readonly #roles: Query<readonly [string], Page<Role>>;

  constructor(scope: ScopeConsumer, options: RoleChoiceOptions) {
    this.#scope = scope;
    this.#options = options;
    this.#roles = new Query(scope, {
      watches: ['role'],
      args: () => {
        const company = options.company();
        return company && this.#decide()?.allowed ? ([company.id] as const) : undefined;
      },
      run: ({ backend }, [companyId], call) => backend.role.list({ filter: { companyId }, page: { size: 100 } }, call),
    });
  }

  /** The role that the company gives to new users. */
  get defaultId(): string | undefined {
    return this.#roles.value?.items.find(({ isDefault }) => isDefault)?.id;
  }

  /** Another company has other roles: the form is back at the default one, and goes with it to the next company's. */
  beginAnew(): void {
    this.#options.form().set(['roleIds'], this.defaultId === undefined ? undefined : [this.defaultId]);
  }

  render(buyer: Buyer | undefined, language: string): unknown {
    const decision = this.#decide(buyer);
    if (decision && !decision.allowed) return fixedRoles(buyer?.roles ?? [], refusalText(decision, language));
    return this.#roles.render({
      idle: () =>
        html`<p class="muted">${msg('Choose an organization first: its company decides which roles there are.')}</p>`,
      pending: () => skeleton({ label: msg('Loading roles…'), rows: 2 }),
      error: failure,
      complete: ({ items }) => roleFields(this.#options.form(), items),
    });
  }

  #decide(buyer?: Buyer) {
    return this.#scope.current?.decide('buyer.assignRoles', buyer && buyerTarget(buyer));
  }
}
