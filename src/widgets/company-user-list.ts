import { msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { buyerTarget } from '../capabilities/target.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { Buyer } from '../domain/model.ts';
import { plusIcon } from '../ui/icons.ts';
import type { MenuItem } from '../ui/menu.ts';
import { users } from './company-user-list/users.ts';
import { languageOf } from './parts/language.ts';
import { LazyPart } from './parts/lazy-part.ts';
import { offer } from './parts/offer.ts';
import { offeredItem } from './parts/offered-item.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { Overview } from './parts/overview/overview.ts';
import { overviewStyles } from './parts/overview/styles.ts';

/**
 * The users of all companies, of one's own, or of what the page narrows it to. Finds them by name, logon ID and e-mail;
 * creates, edits, enables and disables them, attaches them to further business units, and deletes a membership or, with
 * their name typed, the person.
 *
 * @element company-user-list
 * @fires {OpenEvent} buyer-open - Before a user's form is shown in the place of the list; cancel it to show it elsewhere.
 * @fires {WriteRequestEvent} buyer-disable-request - Before a user is disabled; cancelable. Likewise `buyer-enable-request`, `buyer-attach-request`, `buyer-delete-request` and `buyer-anonymize-request`.
 * @fires {WrittenEvent} buyer-enabled - After a user was enabled.
 * @fires {WrittenEvent} buyer-disabled - After a user was disabled.
 * @fires {WrittenEvent} buyer-attached - After a user was attached to a further business unit.
 * @fires {WrittenEvent} buyer-deleted - After a membership was deleted.
 * @fires {WrittenEvent} buyer-anonymized - After a person was deleted for good.
 * @csspart overview - All of it.
 * @csspart filters - The search and the filters.
 * @csspart list - The table with its pager.
 */
export class CompanyUserListElement extends LitElement {
  static override styles = overviewStyles;

  /** The company whose users are listed; empty for all in sight. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** The business unit whose users are listed; empty for all. */
  @property({ attribute: 'organization-id' }) organizationId = '';
  /** The role whose holders are listed; empty for all. */
  @property({ attribute: 'role-id' }) roleId = '';
  /** `back-office` shows ids and companies, `storefront` does not; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #overview = new Overview<Buyer, (typeof users)['sort']['field']>(this, this.#scope, users, {
    fixed: () => ({ company: this.companyId, unit: this.organizationId, role: this.roleId }),
    more: (buyer) => this.#items(buyer),
  });
  #attachment = new LazyPart(this, async () => {
    const { Attachment } = await import('./parts/attachment.ts');
    return new Attachment(this.#overview.shared);
  });

  /** Moves the focus to the search, or to what stands in the place of the list. */
  override focus(): void {
    this.#overview.focus();
  }

  protected override render() {
    return html`${this.#overview.render()} ${this.#attachment.whenUsed((attachment) => attachment.render())}`;
  }

  #items(buyer: Buyer): readonly MenuItem[] {
    const { current } = this.#scope;
    // A unit has to be chosen for it, among those that may be seen.
    if (current?.decide('unit.list').allowed !== true) return [];
    const offered = offer(current.decide('buyer.attach', buyerTarget(buyer)), languageOf(this));
    return offeredItem(offered, {
      id: 'attach',
      label: msg('Attach to business unit'),
      icon: plusIcon,
      onSelect: () => this.#attachment.use((attachment) => attachment.ask(buyer)),
    });
  }
}
