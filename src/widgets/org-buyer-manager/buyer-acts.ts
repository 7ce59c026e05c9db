import { msg, str } from '@lit/localize';
import { type TemplateResult, nothing } from 'lit';
import { isLastAdministrator } from '../../capabilities/administration.ts';
import type { Target } from '../../capabilities/rules.ts';
import { buyerTarget } from '../../capabilities/target.ts';
import type { Capability } from '../../capabilities/verbs.ts';
import { type Buyer, type Organization, type Page, type Role, fullName } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import type { MenuItem } from '../../ui/menu.ts';
import { languageOf } from '../parts/language.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { type Offer, offer } from '../parts/offer.ts';
import type { BuyerAsks, BuyerAsksOptions } from './buyer-asks.ts';
import { isFree } from '../parts/offered-item.ts';
import { selfText } from '../parts/self-text.ts';
import type { Shared } from './shared.ts';

export interface BuyerActsOptions extends Omit<BuyerAsksOptions, 'name'> {
  /** The organization whose buyers they are. */
  readonly organization: () => Organization | undefined;
  /** The roles of their company, as far as they are known. */
  readonly roles: () => Page<Role> | undefined;
  readonly onOpen: (buyer: Buyer) => void;
  readonly onEdit: (buyer: Buyer) => void;
}

/** What can be done with a buyer. The questions before it is done come with the first one that is asked. */
export class BuyerActs {
  readonly #shared: Shared;
  readonly #options: BuyerActsOptions;
  readonly #asks: LazyPart<BuyerAsks>;

  constructor(shared: Shared, options: BuyerActsOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#asks = new LazyPart(shared.host, async () => {
      const { BuyerAsks } = await import('./buyer-asks.ts');
      return new BuyerAsks(shared, { ...options, name: (buyer) => this.name(buyer) });
    });
  }

  name(buyer: Buyer): string {
    return fullName(buyer, languageOf(this.#shared.host));
  }

  /** Tells the reader's own row, or that of the person in whose place they act. */
  selfText({ customerId }: Buyer): string {
    return selfText(this.#shared.scope.current?.session, customerId);
  }

  /** How something is offered for a buyer; `undefined` where the system does not offer it at all. */
  offer(capability: Capability, buyer: Buyer): Offer | undefined {
    const decision = this.#shared.scope.current?.decide(capability, this.#target(capability, buyer));
    return offer(decision, languageOf(this.#shared.host));
  }

  /** A move needs somewhere to go to, and nobody moves themselves out of what they administer. */
  offerMove(buyer: Buyer): Offer | undefined {
    const seesOrganizations = this.#shared.scope.current?.decide('organization.list').allowed === true;
    return seesOrganizations && this.selfText(buyer) === '' ? this.offer('buyer.update', buyer) : undefined;
  }

  /** A further organization has to be chosen for it, among those that may be seen. */
  offerAttach(buyer: Buyer): Offer | undefined {
    const seesUnits = this.#shared.scope.current?.decide('unit.list').allowed === true;
    return seesUnits ? this.offer('buyer.attach', buyer) : undefined;
  }

  /** Whether something can be done with them among many others; never oneself. */
  isSelectable(buyer: Buyer): boolean {
    if (this.selfText(buyer) !== '') return false;
    const toggle = buyer.enabled ? 'buyer.disable' : 'buyer.enable';
    return isFree(this.offer(toggle, buyer)) || isFree(this.offerMove(buyer));
  }

  open(buyer: Buyer): void {
    this.#options.onOpen(buyer);
  }

  edit(buyer: Buyer): void {
    this.#options.onEdit(buyer);
  }

  delete(buyer: Buyer): void {
    this.#asks.use((asks) => asks.ask('buyer.delete', buyer));
  }

  move(buyer: Buyer): void {
    this.#asks.use((asks) => asks.move(buyer));
  }

  resetPassword(buyer: Buyer): void {
    this.#asks.use((asks) => asks.ask('customer.resetPassword', buyer));
  }

  /** Enable or disable, whichever applies; nothing where it may not be done, since the menu tells why. */
  renderToggle(buyer: Buyer): TemplateResult | typeof nothing {
    const { offered, label, name, ask } = this.toggle(buyer);
    return isFree(offered) ? button({ label, name, onClick: ask }) : nothing;
  }

  /** Everything else that can be done, as the items of a menu. */
  items(buyer: Buyer): readonly MenuItem[] {
    return this.#shared.items.value?.ofBuyer(this, buyer) ?? [];
  }

  /** Asks nothing any more: what was asked about is no longer shown. */
  dismiss(): void {
    this.#asks.value?.dismiss();
  }

  render(): unknown {
    return this.#asks.whenUsed((asks) => asks.render());
  }

  /** Enable or disable, whichever applies. */
  toggle(buyer: Buyer) {
    const [capability, label, name] = buyer.enabled
      ? (['buyer.disable', msg('Disable'), msg(str`Disable ${this.name(buyer)}`)] as const)
      : (['buyer.enable', msg('Enable'), msg(str`Enable ${this.name(buyer)}`)] as const);
    const ask = () => this.#asks.use((asks) => asks.ask(capability, buyer));
    return { label, name, offered: this.offer(capability, buyer), ask };
  }

  #target(capability: Capability, buyer: Buyer): Target {
    const target = buyerTarget(buyer, this.#options.organization());
    if (capability !== 'customer.resetPassword')
      return { ...target, isLastAdministrator: isLastAdministrator(buyer, this.#options.roles()) };
    const actorRoles = buyer.roles.flatMap(({ actorRole }) => actorRole ?? []);
    return { id: buyer.customerId, within: target.within, actorRoles };
  }
}
