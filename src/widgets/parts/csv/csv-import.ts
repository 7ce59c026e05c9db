import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import type { AccountError } from '../../../backend/errors.ts';
import type { Batch } from '../../../controllers/batch.ts';
import { errorText } from '../../texts/errors.ts';
import { csvLines } from './cells.ts';
import { type MadeFile, dropFile, fileName, makeFile } from './download.ts';
import { type Columns, type Mapping, mappingOf } from './mapping.ts';
import { type GoodRow, type ImportRow, type Reject, isGood, reasonOf } from './rows.ts';
import { type Source, mostRows, readSource } from './source.ts';

export interface CsvImportOptions<Field extends string, Draft> {
  readonly columns: Columns<Field>;
  /** Takes up the good rows. */
  readonly batch: Batch<GoodRow<Draft>>;
  /** Looks for those whom the system has already, which changes nothing. */
  readonly lookUp?: Batch<GoodRow<Draft>, boolean> | undefined;
  /** Reads what the rules need, and gives the columns that are of use to this viewer. */
  readonly learn: () => Promise<readonly Field[]>;
  /** Holds the rows against the rules. */
  readonly judge: (source: Source, mapping: Mapping<Field>) => Promise<ImportRow<Draft>[]>;
  /** What was pasted has no name: the file of rejects is called by this then. */
  readonly name: string;
}

/**
 * Takes up the rows of a file. Everything is held against the rules before anything is sent; each row has one idempotency
 * key, so that stopping, losing the connection and trying again take up nobody twice.
 */
export class CsvImport<Field extends string, Draft> {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: CsvImportOptions<Field, Draft>;
  #source: Source | undefined;
  #fields: readonly Field[] = [];
  #mapping: Mapping<Field>;
  #rows: readonly ImportRow<Draft>[] = [];
  #problem: string | undefined;
  #file: MadeFile | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: CsvImportOptions<Field, Draft>) {
    this.#host = host;
    this.#options = options;
    this.#mapping = mappingOf([], options.columns);
  }

  get columns(): Columns<Field> {
    return this.#options.columns;
  }

  /** The columns that are of use to this viewer. */
  get fields(): readonly Field[] {
    return this.#fields;
  }

  /** What was read; absent until then. */
  get source(): Source | undefined {
    return this.#source;
  }

  /** Why what was given cannot be read. */
  get problem(): string | undefined {
    return this.#problem;
  }

  get mapping(): Mapping<Field> {
    return this.#mapping;
  }

  /** Whether the names of the columns did not tell all that is needed. */
  get needsColumns(): boolean {
    const { columns } = this.#options;
    const found = mappingOf(this.#source?.headers ?? [], columns);
    return columns.required.some((field) => found[field] === undefined);
  }

  get rows(): readonly ImportRow<Draft>[] {
    return this.#rows;
  }

  /** The taking up of rows, as far as it has come. */
  get batch(): Batch<GoodRow<Draft>> {
    return this.#options.batch;
  }

  /** The search for those whom the system has already, where there is one. */
  get lookUp(): Batch<GoodRow<Draft>, boolean> | undefined {
    return this.#options.lookUp;
  }

  get running(): boolean {
    return this.batch.running || this.lookUp?.running === true;
  }

  /** What is not taken up: what the rules refuse, whom the system has already, and what it refused. */
  get rejects(): readonly Reject[] {
    const refused = this.#rows.flatMap((row) => (isGood(row) ? [] : [row]));
    const taken = reasonOf({ path: ['email'], code: 'taken' });
    const present = this.#present.map(({ line, cells }) => ({ line, cells, reasons: [taken] }));
    const failed = this.batch
      .in('failed')
      .map(({ item: { line, cells }, error }) => ({ line, cells, reasons: error ? reasonsOf(error) : [] }));
    return [...refused, ...present, ...failed].sort((a, b) => a.line - b.line);
  }

  /** The rows that can be taken up as far as is known. */
  get good(): readonly GoodRow<Draft>[] {
    const present = new Set(this.#present);
    return this.#rows.filter(isGood).filter((row) => !present.has(row));
  }

  /** Reads a file's text, or what was pasted. */
  async read(text: string, name: string): Promise<void> {
    const source = readSource(text, name);
    this.#problem = problemOf(source);
    if (this.#problem === undefined) {
      this.#fields = await this.#options.learn();
      this.#source = source;
      await this.map(mappingOf(source.headers, this.columns));
    }
    this.#host.requestUpdate();
  }

  /** Says which column is what, and holds the rows against the rules anew. */
  async map(mapping: Mapping<Field>): Promise<void> {
    const source = this.#source;
    if (!source) return;
    const useful: Partial<Record<Field, number>> = {};
    for (const field of this.#fields) if (mapping[field] !== undefined) useful[field] = mapping[field];
    this.#mapping = useful;
    this.lookUp?.clear();
    const rows = await this.#options.judge(source, useful);
    // Another file, or other columns, while the rules were asked.
    if (this.#mapping === useful) this.#rows = rows;
    this.#host.requestUpdate();
  }

  async mapField(field: Field, place: number | undefined): Promise<void> {
    const next: Partial<Record<Field, number>> = {};
    for (const other of this.#fields) {
      const index = other === field ? place : this.#mapping[other];
      if (index !== undefined) next[other] = index;
    }
    await this.map(next);
  }

  /** Looks for those whom the system has already, and takes up nobody. */
  async dryRun(): Promise<void> {
    await this.lookUp?.start(this.#rows.filter(isGood));
  }

  async run(): Promise<void> {
    await this.batch.start(this.good);
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
    this.#file = makeFile(fileName(name.replace(/\.\w+$/u, '') || this.#options.name, 'rejects'), [
      csvLines([head, ...rows]),
    ]);
    return this.#file;
  }

  /** Stops, and forgets what was read. */
  clear(): void {
    this.batch.clear();
    this.lookUp?.clear();
    dropFile(this.#file);
    this.#source = undefined;
    this.#rows = [];
  }

  get #present(): readonly GoodRow<Draft>[] {
    return this.lookUp?.in('done').flatMap(({ item, result }) => (result ? [item] : [])) ?? [];
  }
}

function problemOf({ headers, rows }: Source): string | undefined {
  if (headers.length === 0 || rows.length === 0)
    return msg('There are no rows in it beneath the names of the columns.');
  if (rows.length > mostRows) return msg('There are too many rows in it. Please part it into smaller files.');
  return undefined;
}

function reasonsOf(error: AccountError): readonly string[] {
  if (error.fieldErrors.length > 0) return error.fieldErrors.map(reasonOf);
  const { title, text } = errorText(error);
  return [`${title}. ${text}`];
}
