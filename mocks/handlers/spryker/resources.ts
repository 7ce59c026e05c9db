import { type Store } from '../../../src/adapters/memory.ts';
import { companyOfMembership, organizationOf } from '../../../src/adapters/memory/memberships.ts';
import type {
  AddressRow,
  CompanyRow,
  MembershipRow,
  PersonRow,
  RoleRow,
  UnitRow,
} from '../../../src/adapters/memory/world.ts';

interface Identifier {
  readonly type: string;
  readonly id: string | null;
}
export interface WireResource extends Identifier {
  readonly attributes: object;
  readonly links: { readonly self: string };
  readonly relationships?: Readonly<Record<string, { readonly data: readonly Identifier[] }>>;
}

/** Makes resources out of rows, and gathers what a request wishes to be included. */
export class Resources {
  readonly included = new Map<string, WireResource>();
  readonly #store: Store;
  readonly #baseUrl: string;
  readonly #include: readonly string[];

  constructor(store: Store, baseUrl: string, include: string | null) {
    this.#store = store;
    this.#baseUrl = baseUrl;
    this.#include = include?.split(',') ?? [];
  }

  companyUser(row: MembershipRow): WireResource {
    const { personId, enabled, approval, roleIds } = row;
    const person = this.#store.people.known(personId);
    const unit = organizationOf(this.#store, row);
    const attributes = {
      isActive: enabled && approval === 'approved',
      isDefault: person.defaultMembershipId === row.id,
    };
    return this.#resource('company-users', row.id, attributes, [
      this.#wished('customers', () => [this.customer(person)]),
      this.#wished('companies', () => [this.company(companyOfMembership(this.#store, row))]),
      this.#wished('company-business-units', () => (unit.kind === 'unit' ? [this.unit(unit)] : [])),
      this.#wished('company-roles', () => roleIds.map((id) => this.role(this.#store.roles.known(id)))),
    ]);
  }

  company({ id, name, active, status }: CompanyRow): WireResource {
    return this.#resource('companies', id, { name, isActive: active, status });
  }

  unit({ id, name, email, phone, externalUrl, bic, iban, addressIds = [], companyId }: UnitRow): WireResource {
    const attributes = {
      name,
      email: email ?? null,
      phone: phone ?? null,
      externalUrl: externalUrl ?? '',
      bic: bic ?? '',
      iban: iban ?? '',
      defaultBillingAddress: addressIds[0] ?? null,
    };
    const company = this.#store.organizations.known(companyId);
    return this.#resource('company-business-units', id, attributes, [
      this.#wished('companies', () => (company.kind === 'company' ? [this.company(company)] : [])),
      this.#wished('company-business-unit-addresses', () =>
        addressIds.map((addressId) => this.unitAddress(this.#store.addresses.known(addressId))),
      ),
    ]);
  }

  unitAddress({ id, street, number, addition, zip, city, phone, country, comment }: AddressRow): WireResource {
    return this.#resource('company-business-unit-addresses', id, {
      address1: street,
      address2: number ?? null,
      address3: addition ?? null,
      zipCode: zip,
      city,
      phone: phone ?? null,
      iso2Code: country,
      comment: comment ?? null,
    });
  }

  role({ id, name, isDefault, companyId }: RoleRow): WireResource {
    const company = this.#store.organizations.known(companyId);
    return this.#resource('company-roles', id, { name, isDefault }, [
      this.#wished('companies', () => (company.kind === 'company' ? [this.company(company)] : [])),
    ]);
  }

  customer({ id, firstName, lastName, email, salutation, gender, dateOfBirth }: PersonRow): WireResource {
    const capitalized = (word: string | undefined) => word && word.charAt(0).toUpperCase() + word.slice(1);
    return this.#resource('customers', id, {
      firstName,
      lastName,
      email,
      salutation: capitalized(salutation) ?? 'n/a',
      gender: capitalized(gender) ?? null,
      dateOfBirth: dateOfBirth ?? null,
      createdAt: '2026-01-05 08:00:00.000000',
      updatedAt: '2026-01-05 08:00:00.000000',
    });
  }

  /** An answer of one resource or several, and what goes with it. */
  document(data: WireResource | readonly WireResource[], links: Readonly<Record<string, string>>): object {
    const included = [...this.included.values()];
    return { data, links, ...(included.length > 0 && { included }) };
  }

  #wished(type: string, make: () => readonly WireResource[]): readonly [string, readonly WireResource[]] {
    return [type, this.#include.includes(type) ? make() : []];
  }

  #resource(
    type: string,
    id: string,
    attributes: object,
    relations: readonly (readonly [string, readonly WireResource[]])[] = [],
  ): WireResource {
    const relationships = relations
      .filter(([, resources]) => resources.length > 0)
      .map(([name, resources]) => {
        for (const resource of resources) this.included.set(`${resource.type}/${resource.id ?? ''}`, resource);
        return [name, { data: resources.map((resource) => ({ type: resource.type, id: resource.id })) }] as const;
      });
    return {
      type,
      id,
      attributes,
      links: { self: `${this.#baseUrl}/${type}/${encodeURIComponent(id)}` },
      ...(relationships.length > 0 && { relationships: Object.fromEntries(relationships) }),
    };
  }
}
