import type { AccountError } from '../../../backend/errors.ts';
import { toAccountError } from '../../../backend/errors.ts';
import { Batch } from '../../../controllers/batch.ts';
import { Command } from '../../../controllers/command.ts';
import type { ScopeConsumer } from '../../../controllers/scope-consumer.ts';
import { type Checked, check } from '../../../domain/check.ts';
import type { Buyer, BuyerDraft, Organization, Reference } from '../../../domain/model.ts';
import { msg } from '@lit/localize';
import { errorText } from '../../texts/errors.ts';
import { issueText } from '../../texts/issues.ts';
import { fieldText } from '../../texts/fields.ts';
import { type MadeFile, dropFile, fileName, makeFile } from './download.ts';
import { csvLines } from './cells.ts';
import { type DraftField, requiredFields } from './fields.ts';
import { type Mapping, mappingOf } from './mapping.ts';
import { type GoodRow, type ImportRow, importRows, isGood } from './rows.ts';
import { type Source, mostRows, readSource } from './source.ts';

export interface BuyerImportOptions {
  /** In which the buyers are created. */
  readonly organization: Organization;
  readonly language: () => string;
}

/** A row that was not created, and why. */
export interface Reject {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * Creates buyers from the rows of a file. Everything is held against the rules before anything is sent; each row has one
 * idempotency key, so that stopping, losing the connection and trying again create nobody twice.
 */
export class BuyerImport {
  readonly organization: Organization;
  readonly #scope: ScopeConsumer;
  readonly #options: BuyerImportOptions;
  readonly #create: Batch<GoodRow, Buyer>;
  readonly #lookUp: Batch<GoodRow, boolean>;
  #source: Source | undefined;
  #roles: readonly Reference[] | undefined;
  #check: ((draft: unknown) => Checked<BuyerDraft>) | undefined;
  #mapping: Mapping = {};
  #rows: readonly ImportRow[] = [];
  #problem: string | undefined;
  #file: MadeFile | undefined;

  constructor(scope: ScopeConsumer, options: BuyerImportOptions) {
    this.#scope = scope;
    this.#options = options;
    this.organization = options.organization;
    const command = new Command(scope, 'buyer.create');
    this.#create = new Batch(scope, { command, run: ({ draft }) => command.execute(draft) });
    this.#lookUp = lookUp(scope);
  }

  /** What was read; absent until then. */
  get source(): Source | undefined {
    return this.#source;
  }

  /** Why what was given cannot be read. */
  get problem(): string | undefined {
    return this.#problem;
  }

  get mapping(): Mapping {
    return this.#mapping;
  }

  /** Whether the names of the columns did not tell all that is needed. */
  get needsColumns(): boolean {
    const found = mappingOf(this.#source?.headers ?? []);
    return requiredFields.some((field) => found[field] === undefined);
  }

  get rows(): readonly ImportRow[] {
    return this.#rows;
  }

  /** Whether the viewer may say which roles somebody gets. */
  get givesRoles(): boolean {
    return this.#roles !== undefined;
  }

  /** The creation of buyers, as far as it has come. */
  get creating(): Batch<GoodRow, Buyer> {
    return this.#create;
  }

  /** The search for those whom the system has already, which changes nothing. */
  get lookingUp(): Batch<GoodRow, boolean> {
    return this.#lookUp;
  }

  get running(): boolean {
    return this.#create.running || this.#lookUp.running;
  }

  /** What is not created: what the rules refuse, whom the system has already, and what it refused. */
  get rejects(): readonly Reject[] {
    const refused = this.#rows.flatMap(({ line, cells, reasons }) => (reasons ? [{ line, cells, reasons }] : []));
    const present = this.#present.map(({ line, cells }) => ({ line, cells, reasons: [takenText()] }));
    const failed = this.#create
      .in('failed')
      .map(({ item: { line, cells }, error }) => ({ line, cells, reasons: error ? reasonsOf(error) : [] }));
    return [...refused, ...present, ...failed].sort((a, b) => a.line - b.line);
  }

  /** The rows that can be created as far as is known. */
  get good(): readonly GoodRow[] {
    const present = new Set(this.#present);
    return this.#rows.filter(isGood).filter((row) => !present.has(row));
  }

  /** Reads a file's text, or what was pasted. */
  async read(text: string, name: string): Promise<void> {
    const source = readSource(text, name);
    this.#problem = problemOf(source);
    if (this.#problem === undefined) {
      await this.#learn();
      this.#source = source;
      this.map(mappingOf(source.headers));
    }
    this.#scope.host.requestUpdate();
  }

  /** Says which column is what, and holds the rows against the rules anew. */
  map(mapping: Mapping): void {
    const [source, rules] = [this.#source, this.#check];
    if (!source || !rules) return;
    const { roles: _, ...withoutRoles } = mapping;
    this.#mapping = this.givesRoles ? mapping : withoutRoles;
    this.#lookUp.clear();
    this.#rows = importRows(source, this.#mapping, {
      organizationId: this.organization.id,
      roles: this.#roles,
      language: this.#options.language(),
      check: rules,
    });
    this.#scope.host.requestUpdate();
  }

  mapField(field: DraftField, place: number | undefined): void {
    const { [field]: _, ...rest } = this.#mapping;
    this.map(place === undefined ? rest : { ...rest, [field]: place });
  }

  /** Looks for those whom the system has already, and creates nobody. */
  async dryRun(): Promise<void> {
    await this.#lookUp.start(this.#rows.filter(isGood));
  }

  async run(): Promise<void> {
    await this.#create.start(this.good);
  }

  /** The rejects as they stood in the file, each with its line and the reason, to be mended and imported again. */
  rejectsFile(): MadeFile {
    dropFile(this.#file);
    const { headers = [], name = '' } = this.#source ?? {};
    const head = [...headers, msg('Line'), msg('Reason')];
    const rows = this.rejects.map(({ line, cells, reasons }) => [
      ...headers.map((_, index) => cells[index] ?? ''),
      String(line),
      reasons.join(' '),
    ]);
    this.#file = makeFile(fileName(name.replace(/\.\w+$/u, '') || this.organization.name, 'rejects'), [
      csvLines([head, ...rows]),
    ]);
    return this.#file;
  }

  /** Stops, and forgets what was read. */
  clear(): void {
    this.#create.clear();
    this.#lookUp.clear();
    dropFile(this.#file);
    this.#source = undefined;
    this.#rows = [];
  }

  get #present(): readonly GoodRow[] {
    return this.#lookUp.in('done').flatMap(({ item, result }) => (result ? [item] : []));
  }

  /** The rules of a new buyer, and the roles that may be given; who may not, leaves the choice to the server. */
  async #learn(): Promise<void> {
    const schemas = await import('../../../domain/schemas.ts');
    this.#check = (draft) => check(schemas.BuyerDraft, draft);
    const scope = this.#scope.current;
    const may = scope?.decide('buyer.assignRoles').allowed === true && scope.decide('role.list').allowed;
    if (!scope || !may || this.#roles) return;
    const { organization } = this;
    const companyId = organization.kind === 'company' ? organization.id : organization.companyId;
    this.#roles = (await scope.backend.role.list({ filter: { companyId }, page: { size: 100 } })).items;
  }
}

const takenText = (): string => `${fieldText(['email'])}: ${issueText({ path: ['email'], code: 'taken' })}`;

function problemOf({ headers, rows }: Source): string | undefined {
  if (headers.length === 0 || rows.length === 0)
    return msg('There are no rows in it beneath the names of the columns.');
  if (rows.length > mostRows) return msg('There are too many rows in it. Please part it into smaller files.');
  return undefined;
}

function reasonsOf(error: AccountError): readonly string[] {
  if (error.fieldErrors.length > 0) {
    return error.fieldErrors.map((issue) => `${fieldText(issue.path)}: ${issueText(issue)}`);
  }
  const { title, text } = errorText(error);
  return [`${title}. ${text}`];
}

/** Whether somebody in sight signs in by that address already. */
function lookUp(scope: ScopeConsumer): Batch<GoodRow, boolean> {
  const command: { error: AccountError | undefined } = { error: undefined };
  const run = async ({ draft }: GoodRow) => {
    command.error = undefined;
    try {
      const query = { filter: { text: draft.email.slice(0, 100) }, page: { size: 10 } };
      const found = await scope.current?.backend.buyer.search(query);
      const sought = draft.email.toLowerCase();
      const result = found?.items.some(({ loginId, email }) =>
        [loginId, email].some((id) => id.toLowerCase() === sought),
      );
      return { done: true, result: result ?? false } as const;
    } catch (thrown) {
      command.error = toAccountError(thrown, 'buyer.search');
      return { done: false } as const;
    }
  };
  return new Batch(scope, { command, run });
}
