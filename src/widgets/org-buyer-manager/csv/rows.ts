import { msg, str } from '@lit/localize';
import type { Checked } from '../../../domain/check.ts';
import { type BuyerDraft, type Reference, genders, salutations } from '../../../domain/model.ts';
import { countryOptions } from '../../parts/country-options.ts';
import { issueText } from '../../texts/issues.ts';
import { fieldText } from '../../texts/fields.ts';
import { genderText, salutationText } from '../../texts/person.ts';
import { bareCell } from './cells.ts';
import type { DraftField } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { Source, SourceRow } from './source.ts';

/** A row that can be created, or what hinders that. */
export type ImportRow = { readonly line: number; readonly cells: readonly string[] } & (
  { readonly draft: BuyerDraft; readonly reasons?: undefined } | { readonly reasons: readonly string[] }
);
export type GoodRow = Extract<ImportRow, { draft: BuyerDraft }>;

export const isGood = (row: ImportRow): row is GoodRow => row.reasons === undefined;

export interface RowRules {
  readonly organizationId: string;
  /** The roles that may be given; `undefined` where the viewer gives none, and the server the default one. */
  readonly roles: readonly Reference[] | undefined;
  readonly language: string;
  /** The rules of a new buyer. */
  readonly check: (draft: unknown) => Checked<BuyerDraft>;
}

/** Holds every row against the rules: what one of them makes of a buyer, or all that is wrong with it. */
export function importRows({ headers, rows }: Source, mapping: Mapping, rules: RowRules): ImportRow[] {
  const words = vocabulary(rules);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line, cells } = row;
    if (row.isBroken) return { line, cells, reasons: [msg('The quotation marks do not fit together.')] };
    const checked = rules.check(draftOf(row, mapping, words, rules.organizationId));
    const reasons = [
      ...tooMany(row, headers.length),
      ...unknownRoles(row, mapping, words),
      ...(checked.ok ? [] : checked.issues.map((issue) => `${fieldText(issue.path)}: ${issueText(issue)}`)),
      ...repeated(valueAt(row, mapping, 'email'), line, seen),
    ];
    return checked.ok && reasons.length === 0 ? { line, cells, draft: checked.value } : { line, cells, reasons };
  });
}

const valueAt = ({ cells }: SourceRow, mapping: Mapping, field: DraftField): string => {
  const place = mapping[field];
  return place === undefined ? '' : bareCell(cells[place] ?? '');
};

function draftOf(row: SourceRow, mapping: Mapping, words: Vocabulary, organizationId: string): unknown {
  const value = (field: DraftField) => valueAt(row, mapping, field) || undefined;
  const address = {
    street: value('street'),
    addition: value('addition'),
    zip: value('zip'),
    city: value('city'),
    state: value('state'),
    country: known(words.countries, value('country')),
  };
  const roleIds = roleNames(row, mapping).flatMap((name) => words.roles?.get(plain(name)) ?? []);
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

const roleNames = (row: SourceRow, mapping: Mapping): string[] =>
  valueAt(row, mapping, 'roles')
    .split(/[;|,]/u)
    .map((name) => name.trim())
    .filter(Boolean);

function unknownRoles(row: SourceRow, mapping: Mapping, { roles }: Vocabulary): string[] {
  if (!roles) return [];
  return roleNames(row, mapping)
    .filter((name) => !roles.has(plain(name)))
    .map((name) => msg(str`Roles: there is no role “${name}” here.`));
}

function tooMany({ cells }: SourceRow, columns: number): string[] {
  const isFull = cells.slice(columns).some((cell) => cell.trim() !== '');
  return isFull ? [msg(str`There are more cells than columns (${cells.length} in place of ${columns}).`)] : [];
}

/** One person is created once, whatever the file says. */
function repeated(email: string, line: number, seen: Map<string, number>): string[] {
  const first = seen.get(email.toLowerCase());
  if (email === '') return [];
  if (first !== undefined) return [msg(str`E-mail: the same stands in line ${first}.`)];
  seen.set(email.toLowerCase(), line);
  return [];
}
