import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Organization } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { chevronBackIcon } from '../../ui/icons.ts';
import { languageOf } from '../parts/language.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import { memo } from '../parts/memo.ts';
import type { BulkActs } from './bulk-acts.ts';
import { BuyerActs } from './buyer-acts.ts';
import { draftFrom } from './buyer-draft.ts';
import { buyerList, createBuyerId } from './buyer-list.ts';
import { BuyerPane } from './buyer-pane.ts';
import { BuyerSearch } from './buyer-search.ts';
import type { BuyerFiles } from './csv/buyer-files.ts';
import { OrganizationActs } from './organization-acts.ts';
import type { FormSubject, OrganizationForm } from './organization-form.ts';
import type { OrganizationSettings } from './organization-settings.ts';
import {
  breadcrumb,
  createId,
  disclosure,
  editId,
  organizationButtons,
  organizationHeader,
  organizationSummary,
} from './organization-summary.ts';
import { type Shared, headingId } from './shared.ts';

/** What the pane shows of the selected organization. */
type View =
  | { readonly kind: 'organization' | 'organization-edit' | 'organization-create' }
  | { readonly kind: 'buyer' | 'buyer-edit'; readonly id: string }
  /** `typed` is what was searched for in vain, to begin the new buyer with. */
  | { readonly kind: 'buyer-create'; readonly typed: string };

export interface DetailsPaneOptions {
  /** The selected organization, once it is known. */
  readonly organization: () => Organization | undefined;
  /** An organization that the tree has loaded. */
  readonly find: (id: string) => Organization | undefined;
  /** Whether approvals and roles are shown, and what is done when the user opens or closes them. */
  readonly settingsOpen: () => boolean;
  readonly onSettingsToggle: (open: boolean) => void;
  /** The tops of what the session may see. */
  readonly topIds: () => readonly string[];
  /** The user chose another organization, or made one or took one away. */
  readonly onChoose: (id: string) => void;
  /** The selected organization was saved; this is what the system answered. */
  readonly onSaved: (organization: Organization) => void;
  /** An organization, the selected one or another, lies elsewhere now. */
  readonly onMoved: (organization: Organization) => void;
  readonly onReload: () => void;
}

const overview: View = { kind: 'organization' };
const openId = (buyerId: string): string => `open-buyer-${buyerId}`;

/** The selected organization with its buyers, one of them, or a form: one at a time. */
export class DetailsPane {
  readonly #shared: Shared;
  readonly #options: DetailsPaneOptions;
  readonly #acts: OrganizationActs;
  readonly #form: LazyPart<OrganizationForm>;
  readonly #settings: LazyPart<OrganizationSettings>;
  readonly #bulk: LazyPart<BulkActs>;
  readonly #files: LazyPart<BuyerFiles>;
  readonly #search: BuyerSearch;
  readonly #buyer: BuyerPane;
  readonly #buyerActs: BuyerActs;
  readonly #draft = memo(draftFrom);
  #openForm: OrganizationForm | undefined;
  #view: View = overview;
  /** Whether the form that is open has saved its buyer: it closes without a word then. */
  #buyerSaved = false;

  constructor(shared: Shared, options: DetailsPaneOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#search = new BuyerSearch(shared, options.organization, () => this.#isWriting);
    this.#bulk = new LazyPart(shared.host, () => this.#loadBulk());
    this.#files = new LazyPart(shared.host, () => this.#loadFiles());
    this.#buyer = new BuyerPane(shared, {
      id: () => (this.#view.kind === 'buyer' ? this.#view.id : ''),
      organization: options.organization,
      acts: () => this.#buyerActs,
    });
    this.#form = new LazyPart(shared.host, () => this.#loadForm());
    this.#settings = new LazyPart(shared.host, () => this.#loadSettings());
    this.#acts = new OrganizationActs(shared, {
      onEdit: (organization) => this.#showForm(organization, 'organization-edit', 'name'),
      onCreate: (organization) => this.#showForm(organization, 'organization-create', headingId),
      onDeleted: (organization) => this.#onOrganizationDeleted(organization),
      onMoved: options.onMoved,
      onStale: options.onReload,
    });
    this.#buyerActs = new BuyerActs(shared, {
      organization: options.organization,
      roles: () => this.#search.roles.value,
      latest: (buyer) => this.#buyer.find(buyer.id) ?? this.#search.find(buyer.id) ?? buyer,
      onOpen: ({ id }) => this.#show({ kind: 'buyer', id }),
      onEdit: ({ id }) => this.#show({ kind: 'buyer-edit', id }),
      onDeleted: () => this.#show(overview),
      onStale: () => this.#reloadBuyers(),
    });
  }

  /** What can be done with an organization. */
  get acts(): OrganizationActs {
    return this.#acts;
  }

  /** Begins with another organization, or with another session: nothing of the last one stays. */
  enter(): void {
    this.#view = overview;
    this.#search.widen();
    this.#search.selection.clear();
    this.#shared.outcome.pass();
    this.#shared.menus.close();
    for (const part of [
      this.#acts,
      this.#buyer,
      this.#buyerActs,
      this.#openForm,
      this.#settings.value,
      this.#bulk.value,
      this.#files.value,
    ])
      part?.dismiss();
  }

  /** Goes back to the organization and its list as they were left. */
  showOverview(): void {
    this.#view = overview;
    this.#shared.host.requestUpdate();
  }

  render(organization: Organization): TemplateResult {
    return html`${this.#renderView(organization)}`;
  }

  /** The questions that can be asked from anywhere, belonging into every branch of the template. */
  renderDialogs(): TemplateResult {
    return html`${this.#acts.render()} ${this.#buyerActs.render()}`;
  }

  #renderView(organization: Organization): unknown {
    const view = this.#view;
    switch (view.kind) {
      case 'organization':
        return this.#renderOrganization(organization);
      case 'organization-edit':
        return html`${organizationHeader(organization, nothing)} ${this.#renderForm()}`;
      case 'organization-create':
        return html`${this.#renderBack(organization)} ${heading(msg(str`New organization below ${organization.name}`))}
        ${this.#renderForm()}`;
      case 'buyer':
        return html`${this.#renderBack(organization)} ${this.#buyer.render(view.id)}`;
      case 'buyer-edit':
        return html`${heading(msg('Edit buyer'))} ${this.#renderBuyerForm(organization, view.id)}`;
      case 'buyer-create':
        return html`${heading(msg(str`New buyer in ${organization.name}`))} ${this.#renderBuyerForm(organization, '')}`;
    }
  }

  #renderOrganization(organization: Organization): TemplateResult {
    const acts = this.#acts;
    return html`${breadcrumb(organization.path, this.#options.topIds(), this.#options.onChoose)}
    ${organizationHeader(organization, organizationButtons(organization, acts))}
    ${organizationSummary(organization, acts, languageOf(this.#shared.host))} ${this.#renderSettings(organization)}
    ${buyerList(this.#shared, {
      search: this.#search,
      acts: this.#buyerActs,
      bulk: this.#bulk,
      files: this.#files,
      organization,
      openId,
      onCreate: (typed) => this.#show({ kind: 'buyer-create', typed }),
    })}`;
  }

  #renderSettings(organization: Organization): unknown {
    if (!organization.approvals && !organization.roles) return nothing;
    return disclosure({
      label: msg('Approvals and roles'),
      open: this.#options.settingsOpen(),
      onToggle: this.#options.onSettingsToggle,
      content: () => this.#settings.show((settings) => settings.render(organization)),
    });
  }

  #renderForm(): unknown {
    const subject = this.#formSubject;
    return subject ? this.#form.show((form) => form.render(subject)) : nothing;
  }

  #renderBuyerForm({ id }: Organization, buyerId: string): TemplateResult {
    const typed = this.#view.kind === 'buyer-create' ? this.#view.typed : '';
    return html`<company-user-form
      buyer-id=${buyerId}
      organization-id=${buyerId ? '' : id}
      .draft=${this.#draft(typed)}
      .scope=${this.#shared.host.scope}
      @buyer-updated=${() => (this.#buyerSaved = true)}
      @form-closed=${this.#onFormClosed}
    ></company-user-form>`;
  }

  #renderBack({ name }: Organization): TemplateResult {
    const leave = () => this.#show(overview, this.#view.kind === 'buyer' ? openId(this.#view.id) : createId);
    return html`<div>
      ${button({ label: msg(str`Back to ${name}`), kind: 'link', icon: chevronBackIcon, onClick: leave })}
    </div>`;
  }

  get #formSubject(): FormSubject | undefined {
    const organization = this.#options.organization();
    if (!organization) return undefined;
    if (this.#view.kind === 'organization-edit') return { kind: 'edit', organization };
    return this.#view.kind === 'organization-create' ? { kind: 'create', parent: organization } : undefined;
  }

  async #loadForm(): Promise<OrganizationForm> {
    const { OrganizationForm } = await import('./organization-form.ts');
    this.#openForm = new OrganizationForm(this.#shared, {
      subject: () => this.#formSubject,
      onSaved: (organization, kind) => this.#onOrganizationSaved(organization, kind),
      onCancel: () => this.#show(overview, this.#formSubject?.kind === 'edit' ? editId : createId),
      onReload: this.#options.onReload,
    });
    return this.#openForm;
  }

  async #loadSettings(): Promise<OrganizationSettings> {
    const { OrganizationSettings } = await import('./organization-settings.ts');
    const { find, onReload } = this.#options;
    return new OrganizationSettings(this.#shared, { acts: this.#acts, find, onStale: onReload });
  }

  async #loadBulk(): Promise<BulkActs> {
    const { BulkActs } = await import('./bulk-acts.ts');
    return new BulkActs(this.#shared, this.#search.selection);
  }

  async #loadFiles(): Promise<BuyerFiles> {
    const { BuyerFiles } = await import('./csv/buyer-files.ts');
    return new BuyerFiles(this.#shared, this.#search);
  }

  /** Whether many buyers are being written, so that the list waits until that is over. */
  get #isWriting(): boolean {
    return this.#bulk.value?.running === true || this.#files.value?.running === true;
  }

  #show(view: View, focusOn: string = headingId): void {
    this.#view = view;
    this.#buyerSaved = false;
    this.#shared.outcome.pass('id' in view ? view.id : undefined);
    this.#shared.focus.to(focusOn);
  }

  #showForm({ id }: Organization, kind: 'organization-edit' | 'organization-create', focusOn: string): void {
    if (id !== this.#options.organization()?.id) this.#options.onChoose(id);
    this.#show({ kind }, focusOn);
  }

  #reloadBuyers(): void {
    this.#search.buyers.reload();
    this.#buyer.reload();
  }

  /** Whoever has gone elsewhere meanwhile stays there. */
  #onOrganizationSaved(organization: Organization, kind: FormSubject['kind']): void {
    const isThere = this.#formSubject !== undefined;
    if (isThere && kind === 'create') this.#options.onChoose(organization.id);
    this.#options.onSaved(organization);
    if (isThere) this.#show(overview);
    this.#shared.outcome.tell(
      kind === 'create' ? msg(str`${organization.name} is created.`) : msg('The changes are saved.'),
    );
  }

  #onOrganizationDeleted({ id, name, path }: Organization): void {
    if (id === this.#options.organization()?.id) this.#options.onChoose(path.at(-1)?.id ?? '');
    this.#show(overview);
    this.#shared.outcome.tell(msg(str`${name} is deleted.`));
  }

  /** What the form is to us is no business of the page's. */
  #onFormClosed = (event: Event): void => {
    event.stopPropagation();
    const [view, saved] = [this.#view, this.#buyerSaved];
    if (view.kind === 'buyer-edit') this.#show({ kind: 'buyer', id: view.id });
    else this.#show(overview, createBuyerId);
    if (saved) this.#shared.outcome.tell(msg('The changes are saved.'));
  };
}

const heading = (text: string): TemplateResult => html`<h2 class="title" id=${headingId} tabindex="-1">${text}</h2>`;
