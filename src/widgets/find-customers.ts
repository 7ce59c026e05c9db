import { msg } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RevealedEvent, SelectedEvent } from '../controllers/events.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { CustomerCriteria } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { chevronBackIcon } from '../ui/icons.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { actingId, headingId } from './find-customers/ids.ts';
import { RecentView } from './find-customers/recent-view.ts';
import { SearchView } from './find-customers/search-view.ts';
import type { Shared } from './find-customers/shared.ts';
import { findCustomersStyles } from './find-customers/styles.ts';
import { FocusKeeper } from './parts/focus-keeper.ts';
import { lazyMenus } from './parts/lazy-menus.ts';
import { LazyPart } from './parts/lazy-part.ts';
import { scopeView } from './parts/scope-view.ts';

/**
 * Lets a representative look a customer up and help them: access the account, enable or disable it, reset the password,
 * or create who is not there yet. E-mail addresses and phone numbers are masked until a customer is opened.
 *
 * @element find-customers
 * @fires {WriteRequestEvent} customer-access-request - Before acting begins; cancelable. Likewise `customer-enable-request`, `customer-disable-request`, `customer-reset-password-request` and `customer-create-request`.
 * @fires {WrittenEvent} customer-accessed - After acting for the customer began: the moment to go to their account.
 * @fires {WrittenEvent} customer-enabled - After the backend enabled the customer.
 * @fires {WrittenEvent} customer-disabled - After the backend disabled the customer.
 * @fires {WrittenEvent} customer-password-reset - After the customer was sent a link to set a new password.
 * @fires {WrittenEvent} customer-pinned - After the backend keeps a customer at hand; likewise `customer-unpinned`.
 * @fires {WrittenEvent} customer-created - After the backend created the customer.
 * @fires {RevealedEvent} customer-revealed - After a customer's masked data was shown in full.
 * @fires {SelectedEvent} customer-selected - After the user came to one customer, or back to the search (an empty id).
 * @csspart search - The search form.
 * @csspart results - The table of customers with its pager.
 */
export class FindCustomersElement extends LitElement {
  static override styles = [baseStyles, controlStyles, fieldStyles, noticeStyles, findCustomersStyles];

  /** Shows this one customer in place of the search. */
  @property({ attribute: 'customer-id', reflect: true }) customerId: string | undefined;
  /** The page's address of a customer, with `{id}` in place of their id: what "Copy link" copies. Without it there is none. */
  @property({ attribute: 'customer-url' }) customerUrl: string | undefined;
  /** Shows e-mail addresses and phone numbers in full at once. */
  @property({ type: Boolean, attribute: 'no-masking' }) noMasking = false;
  /** The level of the widget's own headings, 1 to 6, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  /** What the customer who is being created was looked for by. */
  @state() private creating: CustomerCriteria | undefined;
  @state() private createdId: string | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #focus = new FocusKeeper(this, [headingId, actingId]);
  #actions = new LazyPart(this, async () => {
    const { CustomerActions } = await import('./find-customers/customer-actions.ts');
    return new CustomerActions(this.#scope, this, {
      focus: this.#focus,
      announcer: this.#announcer,
      customerUrl: () => this.customerUrl,
      onDone: (text) => this.#announcer.say(text),
      onFailed: () => this.#reload(),
    });
  });
  #shared: Shared = {
    host: this,
    scope: this.#scope,
    announcer: this.#announcer,
    focus: this.#focus,
    menus: lazyMenus(this.#actions),
    actions: this.#actions,
    details: new LazyPart(this, () => import('./find-customers/customer-details.ts')),
    masking: () => !this.noMasking,
    onReveal: (customerId) => this.#tellRevealed(customerId),
  };
  #search: SearchView = new SearchView(this.#shared, {
    onCreate: (typed) => this.#onCreate(typed),
    known: new RecentView(this.#shared, {
      shown: () => !this.customerId && !this.creating && !this.#search.asked,
      headingLevel: () => this.headingLevel,
      onOpen: (id) => this.#onOpen(id),
    }),
  });
  #customer = new LazyPart(this, async () => {
    const { CustomerView } = await import('./find-customers/customer-view.ts');
    return new CustomerView(this.#shared, {
      customerId: () => this.customerId ?? '',
      created: () => this.createdId !== undefined && this.createdId === this.customerId,
      headingLevel: () => this.headingLevel,
    });
  });
  #creation = new LazyPart(this, async () => {
    const { Creation } = await import('./find-customers/creation.ts');
    return new Creation({
      headingLevel: () => this.headingLevel,
      scope: () => this.scope,
      onCreated: (id) => this.#onCreated(id),
      onClosed: () => this.#onCreationClosed(),
    });
  });
  #closed = new LazyPart(this, async () => {
    const { ClosedView } = await import('./find-customers/closed-view.ts');
    return new ClosedView(this.#shared, {
      customerId: () => this.customerId,
      onEnded: () => (this.customerId ? this.#focus.to(headingId) : this.focus()),
    });
  });

  /** Moves the focus to the first field of the search. */
  override focus(): void {
    this.#search.focus();
  }

  protected override render() {
    return html`<div class="view" @focusin=${this.#onSign} @pointerover=${this.#onSign}>
        ${scopeView(this.#scope, (scope) => this.#renderScope(scope))}
      </div>
      ${this.#announcer.render()}`;
  }

  #renderScope(scope: Scope): unknown {
    const decision = scope.decide('customer.search');
    if (!decision.allowed) return this.#closed.show((closed) => closed.render(scope.session, decision));
    return html`${this.#renderView(scope)} ${this.#actions.whenUsed((actions) => actions.renderDialogs())}`;
  }

  #renderView(scope: Scope): unknown {
    const typed = this.creating;
    if (typed) return this.#creation.show((creation) => creation.render(typed));
    if (!this.customerId) return this.#search.render(scope);
    return html`<div class="stack">
      <div>
        ${button({ label: msg('Back to the search'), kind: 'link', icon: chevronBackIcon, onClick: this.#onBack })}
      </div>
      ${this.#customer.show((customer) => customer.render())}
    </div>`;
  }

  /** Of somebody: what a search and a customer's row need delays nothing any more that is seen first. */
  #onSign = (): void => {
    this.#search.prepare();
    this.#actions.prepare();
  };

  #onCreate(typed: CustomerCriteria): void {
    this.creating = typed;
    this.#focus.to(headingId);
  }

  #onCreated(id: string): void {
    this.creating = undefined;
    this.createdId = id;
    this.#announcer.say(msg('The customer was created.'));
    this.#onOpen(id);
  }

  #onCreationClosed(): void {
    this.creating = undefined;
    this.focus();
  }

  #onOpen(id: string): void {
    this.#select(id);
    this.#focus.to(headingId);
  }

  #onBack = (): void => {
    this.#select(undefined);
    this.focus();
  };

  #select(customerId: string | undefined): void {
    this.customerId = customerId;
    const selected = new SelectedEvent('customer', customerId ?? '');
    this.dispatchEvent(selected);
  }

  #tellRevealed(customerId: string): void {
    const revealed = new RevealedEvent('customer', customerId);
    this.dispatchEvent(revealed);
  }

  #reload(): void {
    this.#search.reload();
    this.#customer.value?.reload();
  }
}
