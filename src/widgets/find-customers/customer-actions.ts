import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Customer } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { accessIcon, blockIcon, checkCircleIcon, closeIcon, keyIcon } from '../../ui/icons.ts';
import { MenuController } from '../../ui/menu-controller.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { MenuItem } from '../../ui/menu.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { FocusKeeper } from '../parts/focus-keeper.ts';
import { languageOf } from '../parts/language.ts';
import { offer } from '../parts/offer.ts';
import { AccessDialog } from './access-dialog.ts';
import { type ConfirmedVerb, ConfirmedVerbs, type ConfirmedVerbsOptions } from './confirmed-verbs.ts';
import { CopyLink } from './copy-link.ts';
import { linkIcon, pinIcon } from './icons.ts';
import { Pins } from './pins.ts';

export interface CustomerActionsOptions extends ConfirmedVerbsOptions {
  readonly focus: FocusKeeper;
  readonly announcer: Announcer;
  /** The page's address of a customer, with `{id}` for their id. */
  readonly customerUrl: () => string | undefined;
}

/** What can be done to a customer: what their menu offers, and the dialogs that ask first. */
export class CustomerActions {
  readonly menus: MenuController;
  readonly pins: Pins;
  #scope: ScopeConsumer;
  #access: AccessDialog;
  #verbs: ConfirmedVerbs;
  #link: CopyLink;
  #customerUrl: () => string | undefined;

  constructor(scope: ScopeConsumer, host: UiHost, options: CustomerActionsOptions) {
    this.#scope = scope;
    this.menus = new MenuController(host);
    this.#access = new AccessDialog(scope, host, options.focus);
    this.#verbs = new ConfirmedVerbs(scope, host, options);
    this.pins = new Pins(scope, options.announcer);
    this.#link = new CopyLink(host, options.announcer);
    this.#customerUrl = options.customerUrl;
  }

  /** Access as a button of its own, where it is the next step. */
  accessButton(customer: Customer): TemplateResult | typeof nothing {
    const offered = offer(this.#access.decide(customer), this.#language);
    if (!offered) return nothing;
    return button({
      id: 'access-account',
      label: msg('Access account'),
      kind: 'primary',
      icon: accessIcon,
      refused: offered.refused,
      onClick: () => this.#access.open(customer),
    });
  }

  renderDialogs(): TemplateResult {
    return html`${this.#access.render()} ${this.#verbs.render()} ${this.#link.render()}`;
  }

  /** The items of a customer's menu. */
  items(customer: Customer): MenuItem[] {
    const access = offer(this.#access.decide(customer), this.#language);
    const item: MenuItem = {
      id: 'access',
      label: msg('Access account'),
      icon: accessIcon,
      onSelect: () => this.#access.open(customer),
      refused: access?.refused,
    };
    return [
      ...(access ? [item] : []),
      ...this.#item('resetPassword', customer, { label: msg('Reset password'), icon: keyIcon }),
      ...this.#pinItem(customer),
      ...this.#linkItem(customer),
      ...(customer.enabled
        ? this.#item('disable', customer, { label: msg('Disable'), icon: blockIcon, danger: true, separated: true })
        : this.#item('enable', customer, { label: msg('Enable'), icon: checkCircleIcon, separated: true })),
    ];
  }

  #pinItem(customer: Customer): MenuItem[] {
    if (!this.pins.offered) return [];
    const pinned = this.pins.isPinned(customer);
    const [label, icon] = pinned ? [msg('Unpin'), closeIcon] : [msg('Pin'), pinIcon];
    return [{ id: 'pin', label, icon, onSelect: () => void this.pins.set(customer, !pinned) }];
  }

  #linkItem({ id }: Customer): MenuItem[] {
    const pattern = this.#customerUrl();
    if (!pattern) return [];
    return [{ id: 'link', label: msg('Copy link'), icon: linkIcon, onSelect: () => void this.#link.copy(pattern, id) }];
  }

  #item(verb: ConfirmedVerb, customer: Customer, look: Omit<MenuItem, 'id' | 'onSelect' | 'refused'>): MenuItem[] {
    const offered = offer(this.#verbs.decide(verb, customer), this.#language);
    return offered ? [{ ...look, ...offered, id: verb, onSelect: () => this.#verbs.ask(verb, customer) }] : [];
  }

  get #language(): string {
    return languageOf(this.#scope.host);
  }
}
