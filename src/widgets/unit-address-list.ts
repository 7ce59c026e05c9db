import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { Overview } from './parts/overview/overview.ts';
import { overviewStyles } from './parts/overview/styles.ts';
import { addresses } from './unit-address-list/addresses.ts';

/**
 * The addresses of all companies, or of one's own, which their business units share. Finds, creates, edits and deletes
 * them, where the system deletes any, and says which units lose them.
 *
 * @element unit-address-list
 * @fires {OpenEvent} address-open - Before an address's form is shown in the place of the list; cancel it to show it elsewhere.
 * @fires {WriteRequestEvent} address-delete-request - Before an address is deleted; cancelable.
 * @fires {WrittenEvent} address-deleted - After an address was deleted.
 * @csspart overview - All of it.
 * @csspart filters - The search and the filters.
 * @csspart list - The table with its pager.
 */
export class UnitAddressListElement extends LitElement {
  static override styles = overviewStyles;

  /** The company whose addresses are listed; empty for all in sight. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** `back-office` shows ids and companies, `storefront` does not; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #overview = new Overview(this, this.#scope, addresses, { fixed: () => ({ company: this.companyId }) });

  /** Moves the focus to the search, or to what stands in the place of the list. */
  override focus(): void {
    this.#overview.focus();
  }

  protected override render() {
    return this.#overview.render();
  }
}
