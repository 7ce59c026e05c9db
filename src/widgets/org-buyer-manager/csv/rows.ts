import { msg, str } from '@lit/localize';
import type { Checked } from '../../../domain/check.ts';
import { type BuyerDraft, type Reference, genders, salutations } from '../../../domain/model.ts';
import { countryOptions } from '../../parts/country-options.ts';
import { type CellOf, type Judged, reasonOf } from '../../parts/csv/rows.ts';
import { genderText, salutationText } from '../../texts/person.ts';
import type { DraftField } from './fields.ts';

export interface RowRules {
  readonly organizationId: string;
  /** The roles that may be given; `undefined` where the viewer gives none, and the server the default one. */
  readonly roles: readonly Reference[] | undefined;
  readonly language: string;
  /** The rules of a new buyer. */
  readonly check: (draft: unknown) => Checked<BuyerDraft>;
}

/** Holds a row against the rules: what it makes of a buyer, or all that is wrong with it. */
export function buyerRows(rules: RowRules): (cell: CellOf<DraftField>) => Judged<BuyerDraft> {
  const words = vocabulary(rules);
  return (cell) => {
    const checked = rules.check(draftOf(cell, words, rules.organizationId));
    return {
      draft: checked.ok ? checked.value : undefined,
      reasons: [...unknownRoles(cell, words), ...(checked.ok ? [] : checked.issues.map(reasonOf))],
    };
  };
}

function draftOf(cell: CellOf<DraftField>, words: Vocabulary, organizationId: string): unknown {
  const value = (field: DraftField) => cell(field) || undefined;
  const address = {
    street: value('street'),
    addition: value('addition'),
    zip: value('zip'),
    city: value('city'),
    state: value('state'),
    country: known(words.countries, value('country')),
  };
  const roleIds = roleNames(cell).flatMap((name) => words.roles?.get(plain(name)) ?? []);
  return {
    organizationId,
    email: value('email'),
    salutation: known(words.salutations, value('salutation')),
    firstName: value('firstName'),
    lastName: value('lastName'),
    gender: known(words.genders, value('gender')),
    dateOfBirth: value('dateOfBirth'),
    phone: value('phone'),
    address: Object.values(address).some(Boolean) ? address : undefined,
    roleIds: roleIds.length > 0 ? roleIds : undefined,
  };
}

/** What files call things, in plain letters, and what they are here. */
interface Vocabulary {
  readonly countries: ReadonlyMap<string, string>;
  readonly salutations: ReadonlyMap<string, string>;
  readonly genders: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string> | undefined;
}

function vocabulary({ language, roles }: RowRules): Vocabulary {
  return {
    countries: new Map(countryOptions(language).flatMap(({ value, label }) => both(value, label))),
    salutations: new Map(salutations.flatMap((value) => both(value, salutationText(value)))),
    genders: new Map(genders.flatMap((value) => both(value, genderText(value)))),
    roles: roles && new Map(roles.flatMap(({ id, name }) => both(id, name))),
  };
}

const both = (value: string, label: string): [string, string][] => [
  [plain(value), value],
  [plain(label), value],
];

const plain = (word: string): string => word.trim().replace(/\.$/u, '').toLocaleLowerCase();

/** What is not known stays as it is, for the rules to refuse. */
const known = (words: ReadonlyMap<string, string>, word: string | undefined): string | undefined =>
  word === undefined ? undefined : (words.get(plain(word)) ?? word);

const roleNames = (cell: CellOf<DraftField>): string[] =>
  cell('roles')
    .split(/[;|,]/u)
    .map((name) => name.trim())
    .filter(Boolean);

function unknownRoles(cell: CellOf<DraftField>, { roles }: Vocabulary): string[] {
  if (!roles) return [];
  return roleNames(cell)
    .filter((name) => !roles.has(plain(name)))
    .map((name) => msg(str`Roles: there is no role “${name}” here.`));
}
