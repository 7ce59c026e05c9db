import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Decide } from '../capabilities/decide.ts';
import { NavigateEvent } from '../controllers/events.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type Account, fullName, isActing } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { detailsStyles } from '../ui/details-styles.ts';
import { emptyState } from '../ui/empty-state.ts';
import { heading } from '../ui/heading.ts';
import { linkAddress } from '../ui/link.ts';
import { notice } from '../ui/notice.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { skeleton } from '../ui/skeleton.ts';
import { type AccountItem, accountItems, itemText, shownItems } from './my-account-panel/items.ts';
import { navigation, waysOn } from './my-account-panel/navigation.ts';
import { overview } from './my-account-panel/overview.ts';
import { type Shared, headingId } from './my-account-panel/shared.ts';
import { panelStyles } from './my-account-panel/styles.ts';
import { failure } from './parts/failure.ts';
import { languageOf } from './parts/language.ts';
import { LazyPart } from './parts/lazy-part.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

/**
 * The account area: who one is, and the way to everything one may do. While acting it is the subject's account.
 *
 * Sections that are the page's own, and places like the organizations, show what the page puts into the slot of their
 * name; a page that has routes for them cancels the navigate event and goes there instead.
 *
 * @element my-account-panel
 * @slot overview - At the end of the overview: recent orders, say.
 * @slot organizations - Shown in the section of organizations and buyers: the place for an org-buyer-manager.
 * @slot approvals - In place of the buyer-approvals that stands in the section of buyers to approve.
 * @slot company - In place of the company-account that stands in the section of that name.
 * @slot invitations - In place of the company-invitations that stands in the section of that name.
 * @slot record - In place of the acting-record that stands in the section of that name.
 * @fires {NavigateEvent} account-navigate - Another section was asked for; cancelable.
 * @fires {WrittenEvent} account-updated - After personal information was saved.
 * @fires {WrittenEvent} account-address-created - After an address was added; likewise updated, deleted.
 * @fires {WrittenEvent} account-email-changed - After another e-mail address was asked for; it may wait to be confirmed.
 * @fires {WrittenEvent} account-assistance-set - After the consent to being acted for was given or withdrawn.
 * @fires {WrittenEvent} account-password-changed - After the password was changed.
 * @fires {WrittenEvent} account-unit-switched - After another membership became the present one.
 * @fires {WrittenEvent} approval-approved - After somebody who asked to join was approved.
 * @fires {WrittenEvent} approval-rejected - After somebody who asked to join was rejected.
 * @fires {WrittenEvent} customer-password-reset - After the customer was sent a link to set a new password.
 * @csspart navigation - The list of sections.
 * @csspart section - What is open.
 */
export class MyAccountPanelElement extends LitElement {
  static override styles = [baseStyles, controlStyles, noticeStyles, detailsStyles, panelStyles];

  /** What is open, as the items call it. */
  @property({ reflect: true }) section = 'overview';
  /** The level of the panel's own heading, 1 to 5, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The sections there are, in their order. */
  @property({ attribute: false }) items: readonly AccountItem[] = accountItems;
  /** The page's own routes by section: those items become links. */
  @property({ attribute: false }) routes: Readonly<Record<string, string>> = {};
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #account = new Query(this.#scope, {
    watches: ['account', 'customer', 'company'],
    args: () => [] as const,
    run: ({ backend }, _, call) => backend.account.read(call),
  });
  #waiting = new Query(this.#scope, {
    watches: ['approval', 'buyer'],
    args: () => (this.#scope.current?.decide('approval.list').allowed ? ([] as const) : undefined),
    run: ({ backend }, _, call) => backend.approval.list({ filter: { state: 'pending' }, page: { size: 1 } }, call),
  });
  #announcer = new Announcer(this);
  /** The section that was asked for here: once it is open, the focus goes there. */
  #asked = '';
  #shared: Shared | undefined;
  #profile = this.#part(async () => {
    const { ProfileSection } = await import('./my-account-panel/profile.ts');
    return (shared) =>
      new ProfileSection(shared, { account: () => this.#account.value, onStale: this.#account.reload });
  });
  #addresses = this.#part(async () => {
    const { AddressBookSection } = await import('./my-account-panel/address-book.ts');
    return (shared) => new AddressBookSection(shared);
  });
  #password = this.#part(async () => {
    const { PasswordSection } = await import('./my-account-panel/password.ts');
    return (shared) => new PasswordSection(shared);
  });
  #passwordReset = this.#part(async () => {
    const { PasswordResetSection } = await import('./my-account-panel/password-reset.ts');
    return (shared) => new PasswordResetSection(shared);
  });
  #assistance = this.#part(async () => {
    const { AssistanceSection } = await import('./my-account-panel/assistance.ts');
    return (shared) => new AssistanceSection(shared, this.#account.reload);
  });
  #memberships = this.#part(async () => {
    const { MembershipsSection } = await import('./my-account-panel/memberships.ts');
    return (shared) => new MembershipsSection(shared);
  });

  protected override render() {
    return html`${scopeView(this.#scope, (scope) =>
      this.#account.render({
        pending: () => skeleton({ label: msg('Loading the account…'), rows: 5 }),
        error: failure,
        complete: (account) => this.#renderPanel(scope, account),
      }),
    )}
    ${this.#announcer.render()}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('section')) return;
    if (this.section === this.#asked) this.renderRoot.querySelector<HTMLElement>(`#${headingId}`)?.focus();
    this.#asked = '';
  }

  /** A section, with what all of them share: whichever is opened first brings that along. */
  #part<Section>(load: () => Promise<(shared: Shared) => Section>): LazyPart<Section> {
    return new LazyPart(this, async () => {
      const [make, { shareWithSections }] = await Promise.all([load(), import('./my-account-panel/section.ts')]);
      this.#shared ??= shareWithSections(this, this.#scope, this.#announcer);
      return make(this.#shared);
    });
  }

  #renderPanel(scope: Scope, account: Account): TemplateResult {
    const { decide, session } = scope;
    const acting = isActing(session);
    const name = fullName(account, languageOf(this));
    const items = shownItems(this.items, decide, acting).map((item) => this.#counted(item));
    const open = items.find(({ section }) => section === this.section);
    const ways = { items, section: this.section, routes: this.routes, onNavigate: this.#onNavigate };
    return html`<div class="stack">
      ${heading(this.headingLevel, acting ? msg(str`Account of ${name}`) : msg(str`Welcome, ${name}`), { class: 'title' })}
      <div class="panel">
        ${navigation(ways)}
        <section class="section" part="section" aria-labelledby=${headingId}>
          ${
            open
              ? html`${heading(this.headingLevel + 1, itemText(open), { class: 'subtitle', id: headingId })}
                ${this.#renderSection(open, account, scope)}
                ${open.section === 'overview' ? html`${waysOn(ways)}<slot name="overview"></slot>` : nothing}`
              : this.#renderClosed(decide)
          }
        </section>
      </div>
    </div>`;
  }

  #renderSection({ section }: AccountItem, account: Account, scope: Scope): unknown {
    const language = languageOf(this);
    switch (section) {
      case 'overview':
        return overview(account, language);
      case 'profile':
        return this.#profile.show((profile) => profile.render(account, language));
      case 'addresses':
        return this.#addresses.show((addresses) => addresses.render(language));
      case 'password':
        return this.#password.show((password) => password.render(account.loginId));
      case 'reset-password':
        return this.#passwordReset.show((reset) => reset.render(account, language));
      case 'memberships':
        return this.#memberships.show((memberships) => memberships.render(account, scope));
      case 'assistance':
        return this.#assistance.show((assistance) => assistance.render(account));
      case 'approvals':
        return html`<slot name="approvals"><buyer-approvals .scope=${this.scope}></buyer-approvals></slot>`;
      case 'company':
        return html`<slot name="company"
          ><company-account .scope=${this.scope} .headingLevel=${this.headingLevel + 2}></company-account
        ></slot>`;
      case 'invitations':
        return html`<slot name="invitations"><company-invitations .scope=${this.scope}></company-invitations></slot>`;
      case 'record':
        return html`<slot name="record"><acting-record .scope=${this.scope}></acting-record></slot>`;
      default:
        return html`<slot name=${section}>${emptyState({ title: msg('Nothing is shown here yet') })}</slot>`;
    }
  }

  /** A section that was asked for and is not open: why, where there is a reason to give. */
  #renderClosed(decide: Decide): TemplateResult {
    const title = msg('This part of the account is not open to you');
    const needs = this.items.find(({ section }) => section === this.section)?.needs;
    const decision = needs && decide(needs);
    const reason = decision && !decision.allowed ? refusalText(decision, languageOf(this)) : undefined;
    return html`<span id=${headingId} hidden>${title}</span>
      ${reason === undefined ? emptyState({ title }) : notice({ kind: 'refused', title, text: reason })}`;
  }

  #counted(item: AccountItem): AccountItem {
    const waiting = item.section === 'approvals' ? this.#waiting.value?.total : undefined;
    return waiting === undefined ? item : { ...item, count: waiting };
  }

  #onNavigate = (section: string, event: MouseEvent): void => {
    const asked = new NavigateEvent(section);
    if (!this.dispatchEvent(asked)) return event.preventDefault();
    this.#asked = section;
    // The page's route is followed, and opens the section.
    if (linkAddress(this.routes[section]) === undefined) this.section = section;
  };
}
