import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { buyerTarget } from '../capabilities/target.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type Buyer, type BuyerDraft, type BuyerEdit, fullName } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { notice } from '../ui/notice.ts';
import { newValues, valuesOf } from './company-user-form/draft.ts';
import { RoleChoice } from './company-user-form/role-choice.ts';
import { UserSaving } from './company-user-form/saving.ts';
import { addressFields, addressLabels } from './parts/address-fields.ts';
import { countryName } from './parts/country.ts';
import { formSection } from './parts/form-section.ts';
import { formStyles } from './parts/form-styles.ts';
import { languageOf } from './parts/language.ts';
import { memo } from './parts/memo.ts';
import { OrganizationChoice } from './parts/organization-choice.ts';
import { personFields, personLabels, personTexts } from './parts/person-fields.ts';
import { RecordForm } from './parts/record-form.ts';
import { byId, referenceIn } from './parts/references.ts';
import { scopeView } from './parts/scope-view.ts';

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
  static override styles = formStyles;

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

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #saving = new UserSaving(this.#scope, { asCustomer: () => this.asCustomer, roles: () => this.#roles.roles });
  #buyer = new Query(this.#scope, {
    watches: ['buyer'],
    args: () => (this.buyerId ? [this.buyerId] : undefined),
    run: ({ backend }, [id], call) => backend.buyer.read(id, call),
  });
  #place = new OrganizationChoice({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    preset: () => (this.buyerId ? '' : this.organizationId),
    form: () => this.#record.form,
    onMove: () => this.#roles.beginAnew(),
  });
  #begin = memo(newValues);
  readonly #record: RecordForm<typeof BuyerDraft | typeof BuyerEdit, Buyer> = new RecordForm<
    typeof BuyerDraft | typeof BuyerEdit,
    Buyer
  >(this, {
    scope: this.#scope,
    announcer: this.#announcer,
    saving: this.#saving,
    record: this.#buyer,
    id: () => this.buyerId,
    draft: () => `company-user/${this.buyerId || `new/${this.organizationId}`}`,
    schema: async () => {
      const schemas = await import('../domain/schemas.ts');
      return this.buyerId ? schemas.BuyerEdit : schemas.BuyerDraft;
    },
    wire: byId({ organization: 'organizationId' }),
    target: (buyer) => buyerTarget(buyer),
    values: valuesOf,
    beginning: () => this.#begin(this.draft, this.#place.given, this.#roles.defaultId),
    created: (user) => ({
      title: msg(str`${fullName(user, languageOf(this))} can sign in soon`),
      text: msg('The user was created. The system sends them a link to set a password.'),
      another: msg('Create another user'),
    }),
  });

  /** After the form, which says whose roles to ask for. */
  #roles: RoleChoice = new RoleChoice({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    company: () => referenceIn(this.#record.form, 'company'),
    form: () => this.#record.form,
  });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.#record.focus();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () => this.#renderRecord())} ${this.#announcer.render()}`;
  }

  #renderRecord(): unknown {
    const language = languageOf(this);
    return this.#record.render({
      loading: msg('Loading the user…'),
      labels: {
        ...personLabels(),
        company: msg('Company'),
        organization: msg('Organization'),
        roleIds: msg('Assigned roles'),
        ...addressLabels(),
      },
      texts: {
        ...personTexts(language),
        roleIds: (ids) => this.#roles.namesOf(ids, this.#buyer.value),
        'address/country': (code) => (typeof code === 'string' && code ? countryName(code, language) : ''),
      },
      create: msg('Create user'),
      before: this.#saving.onlyRolesFailed
        ? notice({ kind: 'warning', text: msg('The other changes are saved. Only the roles could not be changed.') })
        : nothing,
      fields: (buyer) => this.#renderFields(buyer, language),
    });
  }

  #renderFields(buyer: Buyer | undefined, language: string) {
    const { form } = this.#record;
    return html`${formSection(msg('Person'), personFields(form, buyer !== undefined, language))}
    ${formSection(msg('Company'), this.#place.render(buyer))}
    ${formSection(msg('Roles'), this.#roles.render(buyer, language))}
    ${formSection(msg('Address'), addressFields(form, language))}`;
  }
}
