import { msg, str } from '@lit/localize';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { toAccountError } from '../backend/errors.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import type { Invitation, Page } from '../domain/model.ts';
import { button } from '../ui/button.ts';
import { mailIcon } from '../ui/icons.ts';
import { invitations } from './company-invitations/invitations.ts';
import { newInvitations } from './company-invitations/new-invitations.ts';
import { LazyPart } from './parts/lazy-part.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { Overview } from './parts/overview/overview.ts';
import { overviewStyles } from './parts/overview/styles.ts';
import { errorText } from './texts/errors.ts';

const importId = 'import-invitations';

/**
 * The invitations to all companies, to one's own, or to the one that the page names. Invites one by a form and many from
 * a CSV file; sends what was not sent yet, one, some or all; sends again and revokes.
 *
 * @element company-invitations
 * @fires {OpenEvent} invitation-open - Before the form, or the import, is shown in the place of the list; cancel it to show it elsewhere.
 * @fires {WriteRequestEvent} invitation-send-request - Before an invitation is sent; cancelable. Likewise `invitation-revoke-request` and `buyer-invite-request`.
 * @fires {WrittenEvent} invitation-sent - After an invitation was sent, for the first time or again.
 * @fires {WrittenEvent} invitation-revoked - After an invitation was revoked.
 * @fires {WrittenEvent} buyer-invited - After somebody was written down to be invited.
 * @csspart overview - All of it.
 * @csspart filters - The search and the filters.
 * @csspart list - The table with its pager.
 * @csspart import - The import from a file.
 */
export class CompanyInvitationsElement extends LitElement {
  static override styles = overviewStyles;

  /** The company whose invitations are listed; empty for all in sight. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** `back-office` shows companies, `storefront` does not; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  readonly #overview: Overview<Invitation, 'email'> = new Overview<Invitation, 'email'>(
    this,
    this.#scope,
    invitations,
    {
      fixed: () => ({ company: this.companyId }),
      buttons: () => this.#renderButtons(),
      held: () => this.#import.value?.running ?? false,
    },
  );
  /** How many wait to be sent: of one company, or of all. */
  #unsent = new Query(this.#scope, {
    watches: ['invitation', 'buyer'],
    args: () => (this.#mayList && !this.#overview.busy ? [this.#companyId] : undefined),
    run: ({ backend }, [companyId], call): Promise<Page<Invitation>> =>
      backend.invitation.list({ filter: { state: 'new', companyId: companyId || undefined }, page: { size: 1 } }, call),
  });
  #import = new LazyPart(this, async () => {
    const { InvitationImport } = await import('./company-invitations/invitation-import.ts');
    return new InvitationImport(this.#overview.shared, () => this.#overview.back());
  });
  /** The invitations to be sent are being fetched. */
  #collecting: AbortController | undefined;

  /** Moves the focus to the search, or to what stands in the place of the list. */
  override focus(): void {
    this.#overview.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#collecting?.abort();
  }

  protected override render() {
    return this.#overview.render();
  }

  #renderButtons(): TemplateResult {
    const decide = this.#scope.current?.decide;
    return html`${decide?.('invitation.send').allowed ? this.#renderSendAll() : nothing}
    ${
      decide?.('buyer.invite').allowed
        ? button({ id: importId, label: msg('Import from a file'), onClick: () => this.#showImport() })
        : nothing
    }`;
  }

  #renderSendAll(): TemplateResult | typeof nothing {
    const { items = [], total } = this.#unsent.value ?? {};
    if (items.length === 0) return nothing;
    return button({
      label: total === undefined ? msg('Send all that are not sent') : msg(str`Send all that are not sent: ${total}`),
      icon: mailIcon,
      busy: this.#collecting !== undefined,
      onClick: () => void this.#sendAll(),
    });
  }

  #showImport(): void {
    const content = () => this.#import.show((part) => part.render(this.#companyId));
    this.#overview.show('import', '', { title: msg('Invite people from a file'), content, from: importId });
  }

  /** Asks with the whole number on the table: all pages of them. */
  async #sendAll(): Promise<void> {
    const { current } = this.#scope;
    if (!current || this.#collecting) return;
    const { signal } = (this.#collecting = new AbortController());
    this.requestUpdate();
    try {
      const all = await newInvitations(current.backend, this.#companyId, signal);
      if (this.#scope.current === current) this.#overview.askForMany('invitation.send', all);
    } catch (thrown) {
      const { title, text } = errorText(toAccountError(thrown, 'invitation.list'));
      if (!signal.aborted) this.#overview.shared.outcome.tell(`${title}. ${text}`, { kind: 'error' });
    }
    this.#collecting = undefined;
    this.requestUpdate();
  }

  /** The company that the list is narrowed to; empty for all in sight. */
  get #companyId(): string {
    return this.#overview.values['company'] ?? '';
  }

  get #mayList(): boolean {
    return this.#scope.current?.decide('invitation.list').allowed === true;
  }
}
