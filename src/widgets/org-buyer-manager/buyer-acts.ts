import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Target } from '../../capabilities/rules.ts';
import { buyerTarget } from '../../capabilities/target.ts';
import type { Capability } from '../../capabilities/verbs.ts';
import type { AccountError } from '../../backend/errors.ts';
import { Command } from '../../controllers/command.ts';
import { type Buyer, type Organization, effectivePrincipal, fullName, isActing } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { eyeIcon, keyIcon, pencilIcon, personIcon } from '../../ui/icons.ts';
import type { MenuItem } from '../../ui/menu.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { languageOf } from '../parts/language.ts';
import { type Offer, offer } from '../parts/offer.ts';
import { type ConfirmedCapability, buyerQuestion } from './buyer-questions.ts';
import { isFree, offeredItem } from './offered-item.ts';
import type { Shared } from './shared.ts';

export interface BuyerActsOptions {
  /** The organization whose buyers they are. */
  readonly organization: () => Organization | undefined;
  /** A buyer as last read, whose version is the newest known. */
  readonly latest: (buyer: Buyer) => Buyer;
  readonly onOpen: (buyer: Buyer) => void;
  readonly onEdit: (buyer: Buyer) => void;
  readonly onDeleted: (buyer: Buyer) => void;
  /** A write failed because what is shown is no longer so. */
  readonly onStale: () => void;
}

/** What can be done with a buyer, and the questions before it is done. */
export class BuyerActs {
  readonly #shared: Shared;
  readonly #options: BuyerActsOptions;
  readonly #enable: Confirmation<Buyer>;
  readonly #disable: Confirmation<Buyer>;
  readonly #resetPassword: Confirmation<Buyer>;
  readonly #delete: Confirmation<Buyer>;

  constructor(shared: Shared, options: BuyerActsOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#enable = this.#confirmation('buyer.enable', (text) => shared.announcer.say(text));
    this.#disable = this.#confirmation('buyer.disable', (text) => shared.announcer.say(text));
    this.#resetPassword = this.#confirmation('customer.resetPassword', (text) => shared.outcome.tell(text));
    this.#delete = this.#confirmation('buyer.delete', (text, buyer) => {
      options.onDeleted(buyer);
      shared.outcome.tell(text);
    });
  }

  name(buyer: Buyer): string {
    return fullName(buyer, languageOf(this.#shared.host));
  }

  /** Tells the reader's own row, or that of the person in whose place they act. */
  selfText({ customerId }: Buyer): string {
    const session = this.#shared.scope.current?.session;
    if (!session || effectivePrincipal(session).id !== customerId) return '';
    return isActing(session) ? msg('(you act for them)') : msg('(you)');
  }

  /** How something is offered for a buyer; `undefined` where the system does not offer it at all. */
  offer(capability: Capability, buyer: Buyer): Offer | undefined {
    const decision = this.#shared.scope.current?.decide(capability, this.#target(capability, buyer));
    return offer(decision, languageOf(this.#shared.host));
  }

  open(buyer: Buyer): void {
    this.#options.onOpen(buyer);
  }

  edit(buyer: Buyer): void {
    this.#options.onEdit(buyer);
  }

  delete(buyer: Buyer): void {
    this.#delete.ask(buyer);
  }

  /** Enable or disable, whichever applies; nothing where it may not be done, since the menu tells why. */
  renderToggle(buyer: Buyer): TemplateResult | typeof nothing {
    const { offered, label, name, ask } = this.#toggle(buyer);
    return isFree(offered) ? button({ label, name, onClick: ask }) : nothing;
  }

  /** Everything else that can be done, as the items of a menu. */
  items(buyer: Buyer): MenuItem[] {
    const toggle = this.#toggle(buyer);
    return [
      { id: 'open', label: msg('Open'), icon: eyeIcon, onSelect: () => this.open(buyer) },
      ...offeredItem(this.offer('buyer.update', buyer), {
        id: 'edit',
        label: msg('Edit'),
        icon: pencilIcon,
        onSelect: () => this.edit(buyer),
      }),
      ...this.passwordItems(buyer),
      ...(isFree(toggle.offered)
        ? []
        : offeredItem(toggle.offered, { id: 'toggle', label: toggle.label, onSelect: toggle.ask })),
      ...offeredItem(this.offer('buyer.assignRoles', buyer), {
        id: 'roles',
        label: msg('Edit roles'),
        icon: personIcon,
        onSelect: () => this.edit(buyer),
      }),
      ...offeredItem(this.offer('buyer.delete', buyer), {
        id: 'delete',
        label: msg('Delete'),
        danger: true,
        separated: true,
        onSelect: () => this.delete(buyer),
      }),
    ];
  }

  /** A new password is offered where it can be had; elsewhere it would only be noise. */
  passwordItems(buyer: Buyer): MenuItem[] {
    const offered = this.offer('customer.resetPassword', buyer);
    const item = {
      id: 'password',
      label: msg('Reset password'),
      icon: keyIcon,
      onSelect: () => this.#resetPassword.ask(buyer),
    };
    return isFree(offered) ? [item] : [];
  }

  /** Asks nothing any more: what was asked about is no longer shown. */
  dismiss(): void {
    for (const question of [this.#enable, this.#disable, this.#resetPassword, this.#delete]) question.dismiss();
  }

  render(): unknown {
    return html`${this.#enable.render()} ${this.#disable.render()} ${this.#resetPassword.render()}
    ${this.#delete.render()}`;
  }

  #toggle(buyer: Buyer) {
    const [capability, confirmation, label] = buyer.enabled
      ? (['buyer.disable', this.#disable, msg('Disable')] as const)
      : (['buyer.enable', this.#enable, msg('Enable')] as const);
    const name = buyer.enabled ? msg(str`Disable ${this.name(buyer)}`) : msg(str`Enable ${this.name(buyer)}`);
    return { label, name, offered: this.offer(capability, buyer), ask: () => confirmation.ask(buyer) };
  }

  #confirmation(capability: ConfirmedCapability, onDone: (text: string, buyer: Buyer) => void): Confirmation<Buyer> {
    const command = new Command(this.#shared.scope, capability);
    const question = (buyer: Buyer) => buyerQuestion(capability, this.name(buyer), buyer.organization.name);
    return new Confirmation<Buyer>(this.#shared.host, {
      id: capability.replace('.', '-'),
      command,
      run: (buyer) => command.execute(this.#record(capability, buyer)),
      question,
      onDone: (buyer) => onDone(question(buyer).done, buyer),
      onFailed: (error) => isStale(error) && this.#options.onStale(),
    });
  }

  /** A password is the person's, whatever organization they are met in. */
  #record(capability: ConfirmedCapability, buyer: Buyer) {
    const { id, version, customerId } = this.#options.latest(buyer);
    return capability === 'customer.resetPassword' ? { id: customerId } : { id, version };
  }

  #target(capability: Capability, buyer: Buyer): Target {
    const target = buyerTarget(buyer, this.#options.organization());
    if (capability !== 'customer.resetPassword') return target;
    const actorRoles = buyer.roles.flatMap(({ actorRole }) => actorRole ?? []);
    return { id: buyer.customerId, within: target.within, actorRoles };
  }
}

const isStale = ({ kind }: AccountError): boolean =>
  kind === 'conflict-version' || kind === 'conflict-state' || kind === 'not-found' || kind === 'forbidden';
