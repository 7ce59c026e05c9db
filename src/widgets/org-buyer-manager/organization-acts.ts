import type { Organization } from '../../domain/model.ts';
import { organizationTarget } from '../../capabilities/target.ts';
import type { MenuItem } from '../../ui/menu.ts';
import { languageOf } from '../parts/language.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { type Offer, offer } from '../parts/offer.ts';
import { isFree } from '../parts/offered-item.ts';
import type { OrganizationAsks, OrganizationAsksOptions } from './organization-asks.ts';
import type { Shared } from './shared.ts';

export interface OrganizationActsOptions extends OrganizationAsksOptions {
  readonly onEdit: (organization: Organization) => void;
  /** Create another one below this one. */
  readonly onCreate: (organization: Organization) => void;
}

const verbs = ['update', 'create', 'delete', 'setApprovals', 'setRoles'] as const;

export type OrganizationVerb = (typeof verbs)[number];

/** What can be done with an organization. The questions before it is done come with the first one that is asked. */
export class OrganizationActs {
  readonly #shared: Shared;
  readonly #options: OrganizationActsOptions;
  readonly #asks: LazyPart<OrganizationAsks>;

  constructor(shared: Shared, options: OrganizationActsOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#asks = new LazyPart(shared.host, async () => {
      const { OrganizationAsks } = await import('./organization-asks.ts');
      return new OrganizationAsks(shared, options);
    });
  }

  /** Whether the system offers any of it. */
  get any(): boolean {
    const { current } = this.#shared.scope;
    return verbs.some((verb) => offer(current?.decide(`organization.${verb}`)) !== undefined);
  }

  /** How a verb is offered for this organization; `undefined` where the system does not offer it at all. */
  offer(verb: OrganizationVerb, organization: Organization): Offer | undefined {
    const decision = this.#shared.scope.current?.decide(`organization.${verb}`, organizationTarget(organization));
    return offer(decision, languageOf(this.#shared.host));
  }

  /** Whether it can be moved: what lies below another one and may be changed. */
  isMovable(organization: Organization): boolean {
    return organization.kind === 'unit' && isFree(this.offer('update', organization));
  }

  edit(organization: Organization): void {
    this.#options.onEdit(organization);
  }

  create(organization: Organization): void {
    this.#options.onCreate(organization);
  }

  delete(organization: Organization): void {
    this.#asks.use(({ deletion }) => deletion.ask(organization));
  }

  /** Asks where to move it; `parent` is what was chosen for it already. */
  move(organization: Organization, parent?: Organization): void {
    this.#asks.use(({ move }) => move.ask(organization, parent));
  }

  /** The same as the items of a menu. */
  items(organization: Organization): readonly MenuItem[] {
    return this.#shared.items.value?.ofOrganization(this, organization) ?? [];
  }

  /** Asks nothing any more: what was asked about is no longer shown. */
  dismiss(): void {
    this.#asks.value?.dismiss();
  }

  render(): unknown {
    return this.#asks.whenUsed((asks) => asks.render());
  }
}
