import { msg } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buyerTarget } from '../capabilities/target.ts';
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
import { fieldStyles } from '../ui/field-styles.ts';
import { notice } from '../ui/notice.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { popupStyles } from '../ui/popup-styles.ts';
import { comboboxStyles } from '../ui/combobox-styles.ts';
import { skeleton } from '../ui/skeleton.ts';
import { addedId, addedNotice } from './company-user-form/added-notice.ts';
import { draftOf, isNew, newDraft } from './company-user-form/draft.ts';
import { OrganizationChoice } from './company-user-form/organization-choice.ts';
import { personFields, personLabels } from './company-user-form/person-fields.ts';
import { RoleChoice } from './company-user-form/role-choice.ts';
import { Saving } from './company-user-form/saving.ts';
import { formStyles } from './company-user-form/styles.ts';
import { addressFields, addressLabels } from './parts/address-fields.ts';
import { failure } from './parts/failure.ts';
import { FormReport } from './parts/form-report.ts';
import { languageOf } from './parts/language.ts';
import { LeaveQuestion } from './parts/leave-question.ts';
import { memo } from './parts/memo.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

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
  @state() private saved = false;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #saving = new Saving(this.#scope, () => this.asCustomer);
  #buyer = new Query(this.#scope, {
    watches: ['buyer'],
    args: () => (this.buyerId ? [this.buyerId] : undefined),
    run: ({ backend }, [id], call) => backend.buyer.read(id, call),
  });
  #place = new OrganizationChoice(this.#scope, this, (organizationId, moved) => {
    this.#form.set(['organizationId'], organizationId);
    if (moved) this.#roles.beginAnew();
  });
  #roles: RoleChoice = new RoleChoice(this.#scope, {
    company: () => (this.#buyer.value ?? this.#place.chosen)?.company,
    form: () => this.#form,
  });

  #editDraft = memo(draftOf);
  #newDraft = memo(newDraft);
  #form = new Form<typeof BuyerDraft | typeof BuyerEdit>(this.#scope, {
    key: () => `company-user/${this.buyerId || `new/${this.organizationId}`}`,
    schema: async () => {
      const schemas = await import('../domain/schemas.ts');
      return this.buyerId ? schemas.BuyerEdit : schemas.BuyerDraft;
    },
    initial: () => {
      if (!this.buyerId) return this.#newDraft(this.draft, this.organizationId, this.#roles.defaultId);
      return this.#buyer.value && this.#editDraft(this.#buyer.value);
    },
  });
  #report = new FormReport(this, 'form', this.#form);
  #leave = new LeaveQuestion(this, { id: 'leave', form: this.#form, onLeave: () => this.#close() });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('buyerId') || changed.has('organizationId')) {
      this.added = undefined;
      this.saved = false;
      this.#place.preset(this.organizationId);
    }
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
    const language = languageOf(this);
    if (this.added) {
      return addedNotice(fullName(this.added, language), { onAnother: this.#onAnother, onClose: this.#close });
    }
    // Nobody fills in a form that they may not send.
    const decision = this.#saving.decide(buyer && buyerTarget(buyer));
    if (decision && !decision.allowed) {
      return notice({ kind: 'refused', title: msg('Not allowed'), text: refusalText(decision, language) });
    }
    return html`<form part="form" novalidate @submit=${this.#onSubmit}>
        ${this.#renderReport()}
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
          ${this.#roles.render(buyer, language)}
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
            busy: this.#saving.pending,
          })}
          ${button({ label: msg('Cancel'), onClick: this.#leave.leave })}
        </div>
      </form>
      ${this.#leave.render()}`;
  }

  #renderReport(): TemplateResult {
    const labels = {
      ...personLabels(),
      ...addressLabels(),
      organizationId: msg('Organization'),
      roleIds: msg('Assigned roles'),
    };
    const { error, onlyRolesFailed } = this.#saving;
    return html`${this.#report.render({
      error,
      labels,
      conflict: { onKeepMine: this.#onKeepMine, onTakeTheirs: this.#onTakeTheirs },
      before: onlyRolesFailed
        ? notice({ kind: 'warning', text: msg('The other changes are saved. Only the roles could not be changed.') })
        : nothing,
    })}
    ${this.saved ? notice({ kind: 'success', text: msg('The changes are saved.') }) : nothing}`;
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    this.saved = false;
    const value = await this.#form.submit();
    if (!value) return this.#report.lead();
    await (isNew(value) && !this.buyerId ? this.#add(value) : this.#save(value));
  };

  async #add(draft: BuyerDraft): Promise<void> {
    if (!(await this.#saving.add(draft))) return this.#report.refuse(this.#saving.error);
    this.#form.settle();
    this.added = draft;
    this.#announcer.say(msg('The user was created.'));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${addedId}`)?.focus();
  }

  async #save(value: BuyerEdit): Promise<void> {
    const buyer = this.#buyer.value;
    if (!buyer) return;
    if (!(await this.#saving.save(buyer, value))) return this.#report.refuse(this.#saving.error);
    this.#form.settle();
    this.saved = true;
    this.#announcer.say(msg('The changes are saved.'));
    this.#close();
  }

  #onKeepMine = (): void => {
    this.#saving.clear();
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

  #close = (): void => {
    const closed = new FormClosedEvent();
    this.dispatchEvent(closed);
  };
}
