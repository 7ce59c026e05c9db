import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { organizationTarget } from '../../capabilities/target.ts';
import { Command } from '../../controllers/command.ts';
import type { Organization } from '../../domain/model.ts';
import { details } from '../../ui/details.ts';
import { pencilIcon, plusIcon } from '../../ui/icons.ts';
import type { MenuItem } from '../../ui/menu.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { languageOf } from '../parts/language.ts';
import { type Offer, offer } from '../parts/offer.ts';
import { offeredItem } from './offered-item.ts';
import type { Shared } from './shared.ts';

export interface OrganizationActsOptions {
  readonly onEdit: (organization: Organization) => void;
  /** Create another one below this one. */
  readonly onCreate: (organization: Organization) => void;
  readonly onDeleted: (organization: Organization) => void;
}

const menuVerbs = ['update', 'create', 'delete'] as const;

export type OrganizationVerb = (typeof menuVerbs)[number];

/** What can be done with an organization, and the question before it is deleted. */
export class OrganizationActs {
  readonly #shared: Shared;
  readonly #options: OrganizationActsOptions;
  readonly #delete: Command<'organization.delete'>;
  readonly #deletion: Confirmation<Organization>;

  constructor(shared: Shared, options: OrganizationActsOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#delete = new Command(shared.scope, 'organization.delete');
    this.#deletion = new Confirmation(shared.host, {
      id: 'delete-organization',
      command: this.#delete,
      run: (organization: Organization) => this.#delete.execute(organization),
      question: (organization) => ({
        kind: 'danger',
        title: msg(str`Delete ${organization.name}?`),
        body: whatGoesWithIt(organization),
        confirmLabel: msg('Delete organization'),
      }),
      onDone: options.onDeleted,
    });
  }

  /** Whether the system offers any of it. */
  get any(): boolean {
    const { current } = this.#shared.scope;
    return menuVerbs.some((verb) => offer(current?.decide(`organization.${verb}`)) !== undefined);
  }

  /** How a verb is offered for this organization; `undefined` where the system does not offer it at all. */
  offer(verb: OrganizationVerb, organization: Organization): Offer | undefined {
    const decision = this.#shared.scope.current?.decide(`organization.${verb}`, organizationTarget(organization));
    return offer(decision, languageOf(this.#shared.host));
  }

  edit(organization: Organization): void {
    this.#options.onEdit(organization);
  }

  create(organization: Organization): void {
    this.#options.onCreate(organization);
  }

  delete(organization: Organization): void {
    this.#deletion.ask(organization);
  }

  /** The same as the items of a menu. */
  items(organization: Organization): MenuItem[] {
    const [update, create, removal] = menuVerbs.map((verb) => this.offer(verb, organization));
    return [
      ...offeredItem(update, {
        id: 'edit',
        label: msg('Edit'),
        icon: pencilIcon,
        onSelect: () => this.edit(organization),
      }),
      ...offeredItem(create, {
        id: 'create',
        label: msg('Create organization below'),
        icon: plusIcon,
        onSelect: () => this.create(organization),
      }),
      ...offeredItem(removal, {
        id: 'delete',
        label: msg('Delete'),
        danger: true,
        separated: true,
        onSelect: () => this.delete(organization),
      }),
    ];
  }

  /** Asks nothing any more: what was asked about is no longer shown. */
  dismiss(): void {
    this.#deletion.dismiss();
  }

  render(): unknown {
    return this.#deletion.render();
  }
}

/** What deleting an organization touches, as far as the system counts it. */
function whatGoesWithIt({ childCount, buyerCount }: Organization): TemplateResult {
  return html`<p>${msg('This cannot be undone.')}</p>
    ${details([
      { term: msg('Organizations directly below'), value: childCount },
      { term: msg('Buyers'), value: buyerCount },
    ])}`;
}
