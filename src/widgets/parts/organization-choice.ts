import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { Query } from '../../controllers/query.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Buyer, Organization, Reference } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { ComboboxOption } from '../../ui/combobox-controller.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { textField } from '../../ui/text-field.ts';
import { memo } from './memo.ts';
import { ReferenceBox, offered, optionOf } from './reference-box.ts';
import { referenceIn } from './references.ts';

/** An organization and the company it belongs to. */
export interface Place {
  readonly organization: Reference;
  readonly company: Reference;
}

export interface OrganizationChoiceOptions {
  readonly scope: ScopeConsumer;
  readonly host: UiHost;
  readonly announcer: Announcer;
  /** The organization that the page gives; empty leaves it to the user. */
  readonly preset: () => string;
  readonly form: () => Form<z.ZodMiniType>;
  /** Another company was chosen, or none any more. */
  readonly onMove: () => void;
}

/**
 * Where a user is to work, under `company` and `organization` in the form: given by the page, or sought. Who sees all
 * companies chooses the company and then one of its organizations; who sees only their own organizations chooses among
 * those; and a representative, who sees customers only, finds the organizations through them.
 */
export class OrganizationChoice {
  readonly #scope: ScopeConsumer;
  readonly #options: OrganizationChoiceOptions;
  readonly #companyBox: ReferenceBox;
  readonly #organizationBox: ReferenceBox;
  readonly #given: Query<readonly [string], Place>;
  #found: ReadonlyMap<string, Place> = new Map();

  constructor(options: OrganizationChoiceOptions) {
    const { scope, host, announcer, preset } = options;
    this.#scope = scope;
    this.#options = options;
    this.#companyBox = new ReferenceBox(host, announcer);
    this.#organizationBox = new ReferenceBox(host, announcer);
    this.#given = new Query(scope, {
      watches: ['organization'],
      args: () => (preset() && this.#may('organization.read') ? ([preset()] as const) : undefined),
      run: async ({ backend }, [id], call) => placeOf(await backend.organization.read(id, call)),
    });
  }

  /** Where a new user begins: where the page says, if it does. */
  get given(): Partial<Place> {
    const preset = this.#options.preset();
    return preset === '' ? nowhere : (this.#given.value ?? this.#unread(preset));
  }

  /** What is given while its name is not known. */
  readonly #unread = memo((id: string): Partial<Place> => ({ organization: { id, name: '' } }));

  /** `buyer`: an existing one, whose company is shown and whose organization may be another of the same company. */
  render(buyer: Buyer | undefined): TemplateResult {
    const form = this.#options.form();
    const company = referenceIn(form, 'company');
    const fixed = this.#options.preset() !== '' || (buyer !== undefined && !this.#may('organization.list'));
    const choosesCompany = !fixed && !buyer && this.#may('company.list');
    return html`<div class="form-grid">
      ${choosesCompany ? this.#renderCompany(form) : fixedField('company', msg('Company'), company?.name)}
      ${
        fixed
          ? fixedField('organization', msg('Organization'), referenceIn(form, 'organization')?.name)
          : this.#renderOrganization(form, company, choosesCompany && !company)
      }
    </div>`;
  }

  #renderOrganization(form: Form<z.ZodMiniType>, company: Reference | undefined, companyFirst: boolean): unknown {
    return this.#organizationBox.render(form, 'organization', {
      label: msg('Organization'),
      required: true,
      readOnly: companyFirst,
      help: companyFirst ? msg('Choose the company first.') : undefined,
      search: (text, signal) => this.#searchOrganizations(text, company, signal),
      onSelect: (chosen) => this.#choose(form, chosen && this.#found.get(chosen.id)),
    });
  }

  #renderCompany(form: Form<z.ZodMiniType>): unknown {
    return this.#companyBox.render(form, 'company', {
      label: msg('Company'),
      required: true,
      search: (text, signal) => this.#searchCompanies(text, signal),
      onSelect: (company) => {
        this.#organizationBox.reset();
        form.set(['organization'], undefined);
        form.set(['company'], company);
        this.#options.onMove();
      },
    });
  }

  /** Where no company is chosen by itself, it goes with its organization. */
  #choose(form: Form<z.ZodMiniType>, place: Place | undefined): void {
    const before = referenceIn(form, 'company');
    form.set(['organization'], place?.organization);
    const company = place?.company ?? (this.#may('company.list') ? before : undefined);
    form.set(['company'], company);
    if (before && before.id !== company?.id) this.#options.onMove();
  }

  async #searchCompanies(text: string, signal: AbortSignal): Promise<ComboboxOption[]> {
    const page = await this.#held.backend.company.list({ filter: { text }, page: { size: offered } }, { signal });
    return page.items.map(optionOf);
  }

  async #searchOrganizations(
    text: string,
    company: Reference | undefined,
    signal: AbortSignal,
  ): Promise<ComboboxOption[]> {
    const places = await this.#places(text, company, signal);
    this.#found = new Map(places.map((place) => [place.organization.id, place]));
    return places.map(({ organization, company: { name } }) => ({ ...optionOf(organization), note: name }));
  }

  async #places(text: string, company: Reference | undefined, signal: AbortSignal): Promise<readonly Place[]> {
    const { backend } = this.#held;
    const page = { size: offered };
    if (company && this.#may('unit.list')) {
      const units = await backend.unit.list({ filter: { companyId: company.id, text }, page }, { signal });
      return units.items.map(({ id, name }) => ({ organization: { id, name }, company }));
    }
    if (!this.#may('organization.list')) return this.#placesOfCustomers(text, signal);
    const organizations = await backend.organization.list({ filter: text ? { text } : {}, page }, { signal });
    return organizations.items.map(placeOf);
  }

  async #placesOfCustomers(text: string, signal: AbortSignal): Promise<Place[]> {
    if (text.trim() === '') return [];
    const query = { filter: { organization: text }, page: { size: offered } };
    const { items } = await this.#held.backend.customer.search(query, { signal });
    const sought = text.trim().toLocaleLowerCase();
    const places = items.flatMap(({ memberships }) => memberships);
    const fitting = places.filter(({ organization }) => organization.name.toLocaleLowerCase().includes(sought));
    return [...new Map(fitting.map((place) => [place.organization.id, place])).values()];
  }

  #may(capability: 'company.list' | 'unit.list' | 'organization.list' | 'organization.read'): boolean {
    return this.#scope.current?.decide(capability).allowed === true;
  }

  get #held(): Scope {
    const scope = this.#scope.current;
    if (!scope) throw new DOMException('No scope', 'AbortError');
    return scope;
  }
}

const nowhere: Partial<Place> = {};

function placeOf(organization: Organization): Place {
  const { id, name, path } = organization;
  return { organization: { id, name }, company: path[0] ?? { id, name } };
}

const fixedField = (id: string, label: string, value: string | undefined): TemplateResult =>
  textField({ id, label, value: value ?? '', readOnly: true });
