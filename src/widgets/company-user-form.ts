import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AccountError } from '../backend/errors.ts';
import type { Refusal } from '../capabilities/decide.ts';
import { buyerTarget } from '../capabilities/target.ts';
import { Command } from '../controllers/command.ts';
import { FormClosedEvent } from '../controllers/events.ts';
import { Form } from '../controllers/form.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type Buyer, type PersonName, fullName } from '../domain/model.ts';
import type { BuyerDraft, BuyerEdit } from '../domain/schemas.ts';
import { Announcer } from '../ui/announcer.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { dialogStyles } from '../ui/dialog-styles.ts';
import { DialogController } from '../ui/dialog.ts';
import { errorSummary } from '../ui/error-summary.ts';
import { fieldStyles } from '../ui/field-styles.ts';
import { notice } from '../ui/notice.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { popupStyles } from '../ui/popup-styles.ts';
import { comboboxStyles } from '../ui/combobox-styles.ts';
import { skeleton } from '../ui/skeleton.ts';
import { draftOf, isNew, sameRoles, updateOf, withoutRoles } from './company-user-form/draft.ts';
import { OrganizationChoice } from './company-user-form/organization-choice.ts';
import { personFields, personLabels } from './company-user-form/person-fields.ts';
import { fixedRoles, roleFields } from './company-user-form/role-fields.ts';
import { formStyles } from './company-user-form/styles.ts';
import { addressFields, addressLabels } from './parts/address-fields.ts';
import { failure } from './parts/failure.ts';
import { summaryErrors } from './parts/form-fields.ts';
import { languageOf } from './parts/language.ts';
import { memo } from './parts/memo.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

const summaryId = 'summary';
const outcomeId = 'outcome';

/**
 * Creates a company user, or edits one: with `buyer-id` it edits, else it creates, in the organization given by
 * `organization-id` or chosen in the form. Roles can be chosen by those who may assign them.
 *
 * @element company-user-form
 * @fires {WriteRequestEvent} buyer-create-request - Before a user is created; cancelable. Likewise `buyer-update-request`, `buyer-assign-roles-request` and `customer-create-request`.
 * @fires {WrittenEvent} buyer-created - After the backend created the user.
 * @fires {WrittenEvent} buyer-updated - After the backend saved the user.
 * @fires {WrittenEvent} buyer-roles-assigned - After the backend assigned other roles.
 * @fires {WrittenEvent} customer-created - After the backend created the user as a customer (`as-customer`).
 * @fires {FormClosedEvent} form-closed - After an edit was saved, or the form was left. A page may take the form away then.
 * @csspart form - The form.
 */
export class CompanyUserFormElement extends LitElement {
  static override styles = [
    baseStyles,
    controlStyles,
    fieldStyles,
    noticeStyles,
    popupStyles,
    comboboxStyles,
    dialogStyles,
    formStyles,
  ];

  /** The buyer to edit; empty to create one. */
  @property({ attribute: 'buyer-id' }) buyerId = '';
  /** The organization in which to create; empty to choose it in the form. */
  @property({ attribute: 'organization-id' }) organizationId = '';
  /** Creates by the right to create customers, as a representative does who acts for nobody. */
  @property({ type: Boolean, attribute: 'as-customer' }) asCustomer = false;
  /** What to begin a new user with. */
  @property({ attribute: false }) draft: Partial<BuyerDraft> = {};
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  @state() private added: PersonName | undefined;
  @state() private notice: 'saved' | 'roles-failed' | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #leave = new DialogController(this, 'leave');
  #place = new OrganizationChoice(this.#scope, this, (organizationId) =>
    this.#form.set(['organizationId'], organizationId),
  );
  #buyer = new Query(this.#scope, {
    watches: ['buyer'],
    args: () => (this.buyerId ? [this.buyerId] : undefined),
    run: ({ backend }, [id], call) => backend.buyer.read(id, call),
  });
  #roles = new Query(this.#scope, {
    watches: ['role'],
    args: () => {
      const companyId = this.#buyer.value?.company.id ?? this.#place.chosen?.company.id;
      return companyId !== undefined && this.#mayAssign ? [companyId] : undefined;
    },
    run: ({ backend }, [companyId], call) => backend.role.list({ filter: { companyId }, page: { size: 100 } }, call),
  });
  #create = new Command(this.#scope, 'buyer.create');
  #createCustomer = new Command(this.#scope, 'customer.create');
  #update = new Command(this.#scope, 'buyer.update');
  #assignRoles = new Command(this.#scope, 'buyer.assignRoles');

  #editDraft = memo(draftOf);
  #newDraft = memo((draft: Partial<BuyerDraft>, organizationId: string) => ({ ...draft, organizationId }));
  #form = new Form<typeof BuyerDraft | typeof BuyerEdit>(this.#scope, {
    key: () => `company-user/${this.buyerId || `new/${this.organizationId}`}`,
    schema: async () => {
      const schemas = await import('../domain/schemas.ts');
      return this.buyerId ? schemas.BuyerEdit : schemas.BuyerDraft;
    },
    initial: () => {
      if (!this.buyerId) return this.#newDraft(this.draft, this.organizationId);
      return this.#buyer.value && this.#editDraft(this.#buyer.value);
    },
  });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('buyerId') || changed.has('organizationId')) {
      this.added = this.notice = undefined;
      this.#place.preset(this.organizationId);
    }
    this.#chooseDefaultRole();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () =>
      this.buyerId
        ? this.#buyer.render({
            pending: () => skeleton({ label: msg('Loading the user…'), rows: 6 }),
            error: failure,
            complete: (buyer) => this.#renderForm(buyer),
          })
        : this.#renderForm(undefined),
    )}
    ${this.#announcer.render()}`;
  }

  #renderForm(buyer: Buyer | undefined): TemplateResult {
    if (this.added) return this.#renderAdded(this.added);
    const refusal = this.#refusal(buyer);
    if (refusal)
      return notice({ kind: 'refused', title: msg('Not allowed'), text: refusalText(refusal, languageOf(this)) });
    const language = languageOf(this);
    const labels = {
      ...personLabels(),
      ...addressLabels(),
      organizationId: msg('Organization'),
      roleIds: msg('Assigned roles'),
    };
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
        ${errorSummary({ id: summaryId, errors: summaryErrors(this.#form.issues, labels) })} ${this.#renderOutcome()}
        <fieldset>
          <legend class="subtitle">${msg('Person')}</legend>
          ${personFields(this.#form, buyer !== undefined)}
        </fieldset>
        <fieldset>
          <legend class="subtitle">${msg('Company')}</legend>
          ${this.#place.render(buyer, this.#form.issue('organizationId'))}
        </fieldset>
        <fieldset>
          <legend class="subtitle">${msg('Roles')}</legend>
          ${this.#renderRoles(buyer)}
        </fieldset>
        <fieldset>
          <legend class="subtitle">${msg('Address')}</legend>
          ${addressFields(this.#form, language)}
        </fieldset>
        <div class="form-actions">
          ${button({
            label: buyer ? msg('Save') : msg('Create user'),
            kind: 'primary',
            type: 'submit',
            busy: this.#writing.some(({ pending }) => pending),
          })}
          ${button({ label: msg('Cancel'), onClick: this.#onCancel })}
        </div>
      </form>
      ${this.#leave.render(() => ({
        title: msg('Discard what you typed?'),
        body: html`<p>${msg('It has not been saved.')}</p>`,
        kind: 'danger',
        cancelLabel: msg('Keep editing'),
        confirm: { label: msg('Discard'), onConfirm: this.#onDiscard },
      }))}`;
  }

  /** Nobody fills in a form that they may not send. */
  #refusal(buyer: Buyer | undefined): Refusal | undefined {
    const command = buyer ? this.#update : this.asCustomer ? this.#createCustomer : this.#create;
    const decision = command.decide(buyer && buyerTarget(buyer));
    return decision && !decision.allowed ? decision : undefined;
  }

  #renderOutcome(): unknown {
    if (this.notice === 'saved') return notice({ kind: 'success', text: msg('The changes are saved.') });
    const error = this.#writing.find((command) => command.error)?.error;
    if (!error || error.fieldErrors.length > 0) return nothing;
    return html`<div class="stack" id=${outcomeId} tabindex="-1">${this.#renderFailure(error)}</div>`;
  }

  #renderFailure(error: AccountError): TemplateResult {
    if (error.kind === 'conflict-version') return this.#renderConflict();
    const problem = failure(error, this.#retry);
    if (this.notice !== 'roles-failed') return problem;
    const text = msg('The other changes are saved. Only the roles could not be changed.');
    return html`${notice({ kind: 'warning', text })} ${problem}`;
  }

  #renderConflict(): TemplateResult {
    return notice({
      kind: 'warning',
      title: msg('Somebody else changed this user'),
      text: msg('Nothing was overwritten. You can look at the newest version, with or without what you typed.'),
      actions: html`${button({ label: msg('Keep what I typed'), onClick: this.#onKeepMine })}
      ${button({ label: msg('Take theirs'), onClick: this.#onTakeTheirs })}`,
    });
  }

  #renderRoles(buyer: Buyer | undefined): unknown {
    const decision = this.#assignRoles.decide(buyer && buyerTarget(buyer));
    if (decision && !decision.allowed) {
      return fixedRoles(buyer?.roles ?? [], refusalText(decision, languageOf(this)));
    }
    return this.#roles.render({
      idle: () =>
        html`<p class="muted">${msg('Choose an organization first: its company decides which roles there are.')}</p>`,
      pending: () => skeleton({ label: msg('Loading roles…'), rows: 2 }),
      error: failure,
      complete: ({ items }) => roleFields(this.#form, items),
    });
  }

  #renderAdded(person: PersonName): TemplateResult {
    const name = fullName(person, languageOf(this));
    return notice({
      kind: 'success',
      id: 'added',
      title: msg(str`${name} can sign in soon`),
      text: msg('The user was created. The system sends them the way to a password.'),
      actions: html`${button({ label: msg('Create another user'), onClick: this.#onAnother })}
      ${button({ label: msg('Close'), onClick: this.#close })}`,
    });
  }

  get #writing() {
    return [this.#create, this.#createCustomer, this.#update, this.#assignRoles] as const;
  }

  get #mayAssign(): boolean {
    return this.#assignRoles.decide()?.allowed === true;
  }

  #chooseDefaultRole(): void {
    const role = this.#roles.value?.items.find(({ isDefault }) => isDefault);
    if (this.buyerId || !role || this.#form.list('roleIds').length > 0 || this.#form.issue('roleIds')) return;
    this.#form.set(['roleIds'], [role.id]);
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.notice = undefined;
    const value = await this.#form.submit();
    if (!value) return this.#focusOn(summaryId);
    await (isNew(value) && !this.buyerId ? this.#add(value) : this.#save(value));
  };

  #retry = (): void => {
    this.renderRoot.querySelector('form')?.requestSubmit();
  };

  async #add(draft: BuyerDraft): Promise<void> {
    const command = this.asCustomer ? this.#createCustomer : this.#create;
    const end = await command.execute(this.#mayAssign ? draft : withoutRoles(draft));
    if (!end.done) return this.#refuse(command.error);
    this.#form.settle();
    this.added = draft;
    this.#announcer.say(msg('The user was created.'));
    await this.#focusOn('added');
  }

  async #save(value: BuyerEdit): Promise<void> {
    const buyer = this.#buyer.value;
    if (!buyer) return;
    const end = await this.#update.execute(buyer, updateOf(value));
    if (!end.done) return this.#refuse(this.#update.error);
    const before = buyer.roles.map(({ id }) => id);
    if (this.#mayAssign && value.roleIds && !sameRoles(before, value.roleIds)) {
      const assigned = await this.#assignRoles.execute(end.result, value.roleIds);
      if (!assigned.done) {
        this.notice = 'roles-failed';
        return this.#refuse(this.#assignRoles.error);
      }
    }
    this.#form.settle();
    this.notice = 'saved';
    this.#announcer.say(msg('The changes are saved.'));
    this.#close();
  }

  /** Leads to what went wrong: it stands above a form that is longer than a window. */
  async #refuse(error: AccountError | undefined): Promise<void> {
    this.#form.refuse(error);
    await this.#focusOn(this.#form.issues.length > 0 ? summaryId : outcomeId);
  }

  async #focusOn(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #onKeepMine = (): void => {
    this.#update.clear();
    this.#buyer.reload();
  };

  #onTakeTheirs = (): void => {
    this.#form.reset();
    this.#onKeepMine();
  };

  #onAnother = (): void => {
    this.added = undefined;
    this.#form.reset();
    void this.updateComplete.then(() => this.focus());
  };

  #onCancel = (): void => {
    if (this.#form.dirty) this.#leave.open(true);
    else this.#close();
  };

  #onDiscard = (): void => {
    this.#leave.close();
    this.#form.reset();
    this.#close();
  };

  #close = (): void => {
    const closed = new FormClosedEvent();
    this.dispatchEvent(closed);
  };
}
