import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { buyerTarget } from '../../capabilities/target.ts';
import { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Buyer, Page, Reference, Role } from '../../domain/model.ts';
import { notice } from '../../ui/notice.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { refusalText } from '../texts/refusals.ts';
import type { RoleLists, RoleListsOptions } from './role-lists.ts';

export interface RoleChoiceOptions extends RoleListsOptions {
  readonly scope: ScopeConsumer;
  /** Whose roles there are to choose from, once that is known. */
  readonly company: () => Reference | undefined;
}

interface RolesOf extends Page<Role> {
  readonly companyId: string;
}

const loading = (): TemplateResult => skeleton({ label: msg('Loading roles…'), rows: 2 });

/**
 * The roles of a user: chosen among the company's by those who may assign them, only told to others. What they are
 * chosen with is fetched while the company's roles are.
 */
export class RoleChoice {
  readonly #options: RoleChoiceOptions;
  readonly #lists: LazyPart<RoleLists>;
  readonly #roles: Query<readonly [string], RolesOf>;

  constructor(options: RoleChoiceOptions) {
    this.#options = options;
    this.#lists = new LazyPart(options.host, async () => {
      const { RoleLists } = await import('./role-lists.ts');
      return new RoleLists(options);
    });
    this.#roles = new Query(options.scope, {
      watches: ['role'],
      args: () => {
        const company = options.company();
        return company && this.#decide()?.allowed ? ([company.id] as const) : undefined;
      },
      run: async ({ backend }, [companyId], call) => {
        this.#lists.prepare();
        const query = { filter: { companyId }, sort: { field: 'name' }, page: { size: 100 } } as const;
        return { companyId, ...(await backend.role.list(query, call)) };
      },
    });
  }

  /** All roles of the company, once they are known. */
  get roles(): Page<Role> | undefined {
    const { value } = this.#roles;
    return value && value.companyId === this.#options.company()?.id ? value : undefined;
  }

  /** The role that the company gives to new users. */
  get defaultId(): string | undefined {
    return this.#known.find(({ isDefault }) => isDefault)?.id;
  }

  /** Another company has other roles: the form is back at the default one, and goes with it to the next company's. */
  beginAnew(): void {
    this.#options.form().set(['roleIds'], this.defaultId === undefined ? undefined : [this.defaultId]);
  }

  /** The names of roles, for those who read what was changed. */
  namesOf(ids: unknown, buyer: Buyer | undefined): string {
    const known = [...this.#known, ...(buyer?.roles ?? [])];
    const list = Array.isArray(ids) ? ids : [];
    return list.map((id: unknown) => known.find((role) => role.id === id)?.name ?? String(id)).join(', ');
  }

  render(buyer: Buyer | undefined, language: string): unknown {
    const decision = this.#decide(buyer);
    if (decision && !decision.allowed) return fixedRoles(buyer?.roles ?? [], refusalText(decision, language));
    return this.#roles.render({
      idle: () =>
        html`<p class="muted">${msg('Choose an organization first: its company decides which roles there are.')}</p>`,
      pending: loading,
      error: failure,
      complete: ({ companyId, items }) =>
        companyId === this.#options.company()?.id
          ? this.#lists.show((lists) => lists.render(items, language))
          : loading(),
    });
  }

  /** Those of the present company: the last one's go on being there until the next ones have come. */
  get #known(): readonly Role[] {
    return this.roles?.items ?? [];
  }

  #decide(buyer?: Buyer) {
    return this.#options.scope.current?.decide('buyer.assignRoles', buyer && buyerTarget(buyer));
  }
}

/** The roles somebody has, for those who may not change them. */
function fixedRoles(roles: readonly Reference[], reason: string): TemplateResult {
  return html`<div class="stack">
    ${
      roles.length === 0
        ? html`<p>${msg('The new user gets the default role of the company.')}</p>`
        : html`<ul class="roles">
            ${roles.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
          </ul>`
    }
    ${notice({ kind: 'refused', text: reason })}
  </div>`;
}
