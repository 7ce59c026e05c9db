import { msg, str } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { BusinessUnit } from '../domain/model.ts';
import { units } from './business-unit-list/units.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { Overview } from './parts/overview/overview.ts';
import { overviewStyles } from './parts/overview/styles.ts';
import { usersItem } from './parts/overview/users-item.ts';

/**
 * The business units of all companies, or of one's own: with parent, first address and bank account. Finds, creates,
 * edits and deletes them; what stands in the way of a deletion is told, with the way to it.
 *
 * @element business-unit-list
 * @fires {OpenEvent} unit-open - Before a unit's form, or its users, are shown in the place of the list; cancel it to show them elsewhere.
 * @fires {WriteRequestEvent} unit-delete-request - Before a unit is deleted; cancelable.
 * @fires {WrittenEvent} unit-deleted - After a unit was deleted.
 * @csspart overview - All of it.
 * @csspart filters - The search and the filters.
 * @csspart list - The table with its pager.
 */
export class BusinessUnitListElement extends LitElement {
  static override styles = overviewStyles;

  /** The company whose units are listed; empty for all in sight. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** `back-office` shows ids and companies, `storefront` does not; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #overview = new Overview(this, this.#scope, units, {
    fixed: () => ({ company: this.companyId }),
    more: (unit) => usersItem(this.#scope, unit.buyerCount, () => this.#showUsers(unit)),
  });

  /** Moves the focus to the search, or to what stands in the place of the list. */
  override focus(): void {
    this.#overview.focus();
  }

  protected override render() {
    return this.#overview.render();
  }

  #showUsers({ id, name, companyId }: BusinessUnit): void {
    this.#overview.show('buyers', id, {
      title: msg(str`Users of ${name}`),
      content: () =>
        html`<company-user-list
          organization-id=${id}
          company-id=${companyId}
          flavour=${this.flavour}
          .scope=${this.scope}
        ></company-user-list>`,
    });
  }
}
