import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { Query } from '../../controllers/query.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Buyer, FieldIssue, Organization, Reference } from '../../domain/model.ts';
import { type ComboboxOption, ComboboxController } from '../../ui/combobox-controller.ts';
import { combobox } from '../../ui/combobox.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { textField } from '../../ui/text-field.ts';
import { issueText } from '../texts/issues.ts';

/** An organization and the company it belongs to. */
export interface Place {
  readonly organization: Reference;
  readonly company: Reference;
}

/** `moved`: to another company, or away from one. */
type OnChoose = (organizationId: string, moved: boolean) => void;

const shown = 20;

/**
 * Where a new user is to work: given by the page, or sought in the form. Who sees all companies chooses the company and
 * then one of its organizations; who sees only their own organizations chooses among those; and a representative, who
 * sees customers only, finds the organizations through them.
 */
export class OrganizationChoice {
  #scope: ScopeConsumer;
  #companyBox: ComboboxController;
  #organizationBox: ComboboxController;
  #company: Reference | undefined;
  #place: Place | undefined;
  #found: ReadonlyMap<string, Place> = new Map();
  #onChoose: OnChoose;
  #preset = '';
  #given: Query<readonly [string], Organization>;

  constructor(scope: ScopeConsumer, host: UiHost, onChoose: OnChoose) {
    this.#scope = scope;
    this.#onChoose = onChoose;
    this.#companyBox = new ComboboxController(host);
    this.#organizationBox = new ComboboxController(host);
    this.#given = new Query(scope, {
      watches: ['organization'],
      args: () => (this.#preset && this.#may('organization.read') ? ([this.#preset] as const) : undefined),
      run: ({ backend }, [id], call) => backend.organization.read(id, call),
    });
  }

  /** The page's own choice; empty leaves it to the user. */
  preset(organizationId: string): void {
    this.#preset = organizationId;
    this.#place = undefined;
    this.#company = undefined;
  }

  get chosen(): Place | undefined {
    return this.#place ?? (this.#given.value && placeOf(this.#given.value));
  }

  /** `buyer`: an existing one, whose company is shown and whose organization may be another of the same company. */
  render(buyer: Buyer | undefined, issue: FieldIssue | undefined): TemplateResult {
    const place = this.#place ?? buyer ?? this.chosen;
    const fixed = this.#preset !== '' || (buyer !== undefined && !this.#may('organization.list'));
    const choosesCompany = !fixed && !buyer && this.#may('company.list');
    const company = this.#company ?? place?.company;
    const companyFirst = choosesCompany && !company;
    return html`<div class="form-grid">
      ${choosesCompany ? this.#renderCompany(company) : fixedField('company', msg('Company'), company?.name)}
      ${
        fixed
          ? fixedField('organizationId', msg('Organization'), place?.organization.name)
          : this.#renderOrganization(place, company, companyFirst, issue)
      }
    </div>`;
  }

  #renderOrganization(
    place: Place | undefined,
    company: Reference | undefined,
    companyFirst: boolean,
    issue: FieldIssue | undefined,
  ): TemplateResult {
    return combobox({
      id: 'organizationId',
      controller: this.#organizationBox,
      label: msg('Organization'),
      required: true,
      readOnly: companyFirst,
      help: companyFirst ? msg('Choose the company first.') : undefined,
      value: place && option(place.organization),
      search: (text, signal) => this.#searchOrganizations(text, company, signal),
      onSelect: (chosen) => this.#choose(chosen && this.#found.get(chosen.id)),
      error: issue && issueText(issue),
    });
  }

  #renderCompany(company: Reference | undefined): TemplateResult {
    return combobox({
      id: 'company',
      controller: this.#companyBox,
      label: msg('Company'),
      required: true,
      value: company && option(company),
      search: (text, signal) => this.#searchCompanies(text, signal),
      onSelect: (chosen) => {
        this.#company = chosen && { id: chosen.id, name: chosen.label };
        this.#organizationBox.reset();
        this.#choose(undefined);
      },
    });
  }

  #choose(place: Place | undefined): void {
    const before = this.chosen?.company.id;
    this.#place = place;
    this.#onChoose(place?.organization.id ?? '', before !== undefined && before !== this.chosen?.company.id);
  }

  async #searchCompanies(text: string, signal: AbortSignal): Promise<ComboboxOption[]> {
    const page = await this.#held.backend.company.list({ filter: { text }, page: { size: shown } }, { signal });
    return page.items.map(option);
  }

  async #searchOrganizations(
    text: string,
    company: Reference | undefined,
    signal: AbortSignal,
  ): Promise<ComboboxOption[]> {
    const places = await this.#places(text, company, signal);
    this.#found = new Map(places.map((place) => [place.organization.id, place]));
    return places.map(({ organization, company: { name } }) => ({ ...option(organization), note: name }));
  }

  async #places(text: string, company: Reference | undefined, signal: AbortSignal): Promise<readonly Place[]> {
    const { backend } = this.#held;
    const page = { size: shown };
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
    const query = { filter: { organization: text }, page: { size: shown } };
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

const option = ({ id, name }: Reference): ComboboxOption => ({ id, label: name });

function placeOf(organization: Organization): Place {
  const { id, name, path } = organization;
  return { organization: { id, name }, company: path[0] ?? { id, name } };
}

const fixedField = (id: string, label: string, value: string | undefined): TemplateResult =>
  textField({ id, label, value: value ?? '', readOnly: true });
