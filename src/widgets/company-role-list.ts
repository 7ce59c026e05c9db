import { msg, str } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { Role } from '../domain/model.ts';
import { roles } from './company-role-list/roles.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { Overview } from './parts/overview/overview.ts';
import { overviewStyles } from './parts/overview/styles.ts';
import { usersItem } from './parts/overview/users-item.ts';

/**
 * The roles of all companies, or of one's own: which is the default, and how many users have each. Finds, creates, edits
 * and deletes them; the default role and one in use cannot be deleted, and the list says why.
 *
 * @element company-role-list
 * @fires {OpenEvent} role-open - Before a role's form, or its users, are shown in the place of the list; cancel it to show them elsewhere.
 * @fires {WriteRequestEvent} role-delete-request - Before a role is deleted; cancelable.
 * @fires {WrittenEvent} role-deleted - After a role was deleted.
 * @csspart overview - All of it.
 * @csspart filters - The search and the filters.
 * @csspart list - The table with its pager.
 */
export class CompanyRoleListElement extends LitElement {
  static override styles = overviewStyles;

  /** The company whose roles are listed; empty for all in sight. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** `back-office` shows ids and companies, `storefront` does not; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #overview = new Overview(this, this.#scope, roles, {
    fixed: () => ({ company: this.companyId }),
    more: (role) => usersItem(this.#scope, role.buyerCount, () => this.#showUsers(role)),
  });

  /** Moves the focus to the search, or to what stands in the place of the list. */
  override focus(): void {
    this.#overview.focus();
  }

  protected override render() {
    return this.#overview.render();
  }

  #showUsers({ id, name, companyId }: Role): void {
    this.#overview.show('buyers', id, {
      title: msg(str`Users with the role ${name}`),
      content: () =>
        html`<company-user-list
          role-id=${id}
          company-id=${companyId}
          flavour=${this.flavour}
          .scope=${this.scope}
        ></company-user-list>`,
    });
  }
}
