import type { TemplateResult } from 'lit';
import type { Target } from '../../../capabilities/rules.ts';
import type { Capability, Resource } from '../../../capabilities/verbs.ts';
import type { Call, Features, GuardedBackend } from '../../../backend/port.ts';
import type { Scope } from '../../../controllers/scope.ts';
import type { Page, PageRequest, Reference, Sort } from '../../../domain/model.ts';
import type { SelectOption } from '../../../ui/select-field.ts';

/**
 * What makes an overview of records: its columns, filters and acts as data. The overview itself, with search, sorting,
 * paging, questions and what is done to many at once, is the same for all.
 */

/** The back office sees all companies and every id; a storefront its own company, whose name it need not be told. */
export type Flavour = 'back-office' | 'storefront';

/** A record of an overview. */
export interface Listed {
  readonly id: string;
  readonly version?: string | undefined;
}

/** What the records are narrowed to, besides the text, by the keys of the filters. */
export type Values = Readonly<Record<string, string | undefined>>;

export interface OverviewQuestion<Field extends string> {
  readonly text: string | undefined;
  readonly values: Values;
  readonly sort: Sort<Field>;
  readonly page: PageRequest;
}

export interface OverviewColumn<Item> {
  /** Also the field to sort by, where the system can. */
  readonly key: string;
  readonly header: () => string;
  readonly cell: (item: Item, context: CellContext) => unknown;
  readonly rowHeader?: boolean | undefined;
  /** Left out in a storefront. */
  readonly backOffice?: boolean | undefined;
}

export interface CellContext {
  readonly language: string;
  readonly scope: Scope;
}

/** One way to narrow an overview. `company` finds one of many; the others choose from a few. */
export type OverviewFilter = FilterField &
  (
    | { readonly kind: 'company' }
    | { readonly kind: 'known'; readonly options: () => readonly SelectOption[] }
    | { readonly kind: 'asked'; readonly ask: AskedOptions }
  );

interface FilterField {
  readonly key: string;
  readonly label: () => string;
  /** Left out in a storefront. */
  readonly backOffice?: boolean | undefined;
}

/** Options that have to be fetched. */
export interface AskedOptions {
  /** Who may not do this has no such filter. */
  readonly needs?: Capability | undefined;
  /** The key of the filter that has to be set first; when it changes, this one begins anew. */
  readonly within?: string | undefined;
  readonly options: (
    backend: GuardedBackend,
    asked: { readonly within: string; readonly language: string },
    call: Call,
  ) => Promise<readonly SelectOption[]>;
}

/** The acts that need nothing but the record. */
export type ActCapability = Extract<
  Capability,
  | 'buyer.enable'
  | 'buyer.disable'
  | 'buyer.delete'
  | 'buyer.anonymize'
  | 'company.activate'
  | 'company.deactivate'
  | 'company.approve'
  | 'company.deny'
  | 'unit.delete'
  | 'role.delete'
  | 'address.delete'
  | 'invitation.send'
  | 'invitation.revoke'
>;

export interface OverviewAct<Item> {
  readonly capability: ActCapability;
  /** What it is called, by the state of the record; without one for many. */
  readonly label: (item?: Item) => string;
  readonly icon?: TemplateResult | undefined;
  /** Takes something away. */
  readonly danger?: boolean | undefined;
  /** Whether it leads anywhere for this record; where it does not, it is not offered. */
  readonly fits?: ((item: Item) => boolean) | undefined;
  /** What stands in the way, where more is known of it than the refusal says. */
  readonly hindrance?: ((item: Item, language: string) => string | undefined) | undefined;
  /** What takes it back. */
  readonly undo?: ActCapability | undefined;
  /** It can be done to many at once. */
  readonly bulk?: boolean | undefined;
}

/** What is asked before an act, and told after it. */
export interface ActQuestion {
  readonly title: string;
  readonly body: TemplateResult | string;
  readonly confirmLabel: string;
  readonly done: string;
  /** What has to be typed first, since there is no way back. */
  readonly typed?: { readonly label: string; readonly accepts: (typed: string) => boolean } | undefined;
}

/** The same for many records. */
export interface BulkQuestion {
  readonly button: string;
  readonly title: string;
  readonly text: string;
}

/** The questions of an overview; fetched with the first one that is asked. */
export interface OverviewQuestions<Item> {
  readonly ask: (capability: ActCapability, item: Item, context: QuestionContext) => ActQuestion;
  /** Reads what goes with the record, where the question tells it. */
  readonly further?:
    | ((capability: ActCapability, item: Item, backend: GuardedBackend, call: Call) => Promise<readonly Reference[]>)
    | undefined;
  readonly bulk?: ((capability: ActCapability, count: number) => BulkQuestion) | undefined;
  /** "Enabled: 3", and with `of` "Enabled: 3 of 5". */
  readonly counted?: ((capability: ActCapability, count: number, of?: number) => string) | undefined;
}

export interface QuestionContext {
  readonly language: string;
  readonly name: string;
  /** What `further` brought; absent until then. */
  readonly further: readonly Reference[] | undefined;
}

export interface OverviewTexts {
  /** What is listed: "Company users". */
  readonly title: () => string;
  /** Of the search field. */
  readonly find: () => string;
  readonly loading: () => string;
  readonly pages: () => string;
  readonly create: () => string;
  readonly edit?: (() => string) | undefined;
  readonly chosen: () => string;
  readonly empty: () => { readonly title: string; readonly text: string };
}

export interface OverviewDefinition<Item extends Listed, Field extends string = string> {
  readonly resource: Resource;
  readonly list: Capability;
  readonly create: Capability;
  /** Left out where records are not edited. */
  readonly update?: Capability | undefined;
  /** The resources whose writes make the list stale. */
  readonly watches: readonly Resource[];
  readonly icon: TemplateResult;
  readonly texts: OverviewTexts;
  readonly columns: readonly OverviewColumn<Item>[];
  /** It has so many columns that its rows become cards early. */
  readonly wide?: boolean | undefined;
  readonly sort: Sort<Field>;
  readonly sortFields: (features: Features) => readonly Field[];
  readonly filters: readonly OverviewFilter[];
  readonly page: (backend: GuardedBackend, question: OverviewQuestion<Field>, call: Call) => Promise<Page<Item>>;
  readonly name: (item: Item, language: string) => string;
  readonly target: (item: Item) => Target;
  readonly acts: readonly OverviewAct<Item>[];
  readonly questions: () => Promise<OverviewQuestions<Item>>;
  /** The form's element in its place; without `id` it creates. */
  readonly form: (options: OverviewFormOptions) => TemplateResult;
}

export interface OverviewFormOptions {
  readonly id: string;
  /** What the overview is narrowed to: where a new record is to lie, as far as that says. */
  readonly values: Values;
  readonly scope: Scope | undefined;
}
