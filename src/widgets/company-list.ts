import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { companies } from './company-list/companies.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { Overview } from './parts/overview/overview.ts';
import { overviewStyles } from './parts/overview/styles.ts';

/**
 * All companies: active or inactive, and pending, approved or denied. Finds, creates and edits them, approves and denies,
 * activates and deactivates, one or many.
 *
 * @element company-list
 * @fires {OpenEvent} company-open - Before a company's form is shown in the place of the list; cancel it to show it elsewhere.
 * @fires {WriteRequestEvent} company-approve-request - Before a company is approved; cancelable. Likewise `company-deny-request`, `company-activate-request` and `company-deactivate-request`.
 * @fires {WrittenEvent} company-approved - After a company was approved.
 * @fires {WrittenEvent} company-denied - After a company was denied.
 * @fires {WrittenEvent} company-activated - After a company was activated.
 * @fires {WrittenEvent} company-deactivated - After a company was deactivated.
 * @csspart overview - All of it.
 * @csspart filters - The search and the filters.
 * @csspart list - The table with its pager.
 */
export class CompanyListElement extends LitElement {
  static override styles = overviewStyles;

  /** `back-office` shows ids, `storefront` does not; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #overview = new Overview(this, this.#scope, companies);

  /** Moves the focus to the search, or to what stands in the place of the list. */
  override focus(): void {
    this.#overview.focus();
  }

  protected override render() {
    return this.#overview.render();
  }
}
