import { type AccountError, toAccountError } from '../../../backend/errors.ts';
import type { BuyerQuery } from '../../../backend/port.ts';
import type { ScopeConsumer } from '../../../controllers/scope-consumer.ts';
import { csvLines } from '../../parts/csv/cells.ts';
import { type MadeFile, dropFile, fileName, makeFile } from '../../parts/csv/download.ts';
import { exportColumns } from './fields.ts';

/** As many at a time as the port allows. */
const pageSize = 100;

/** What is exported: the buyers that a list shows, in its order. */
export interface ExportSubject extends Pick<BuyerQuery, 'filter' | 'sort'> {
  /** Whose buyers they are, for the file's name. */
  readonly name: string;
}

/** Writes buyers to a CSV file, a page at a time. What failed goes on where it was. */
export class BuyerExport {
  readonly #scope: ScopeConsumer;
  readonly #subject: ExportSubject;
  readonly #stop = new AbortController();
  #lines: string[] = [];
  #cursor: string | undefined;
  #count = 0;
  #total: number | undefined;
  #error: AccountError | undefined;
  #file: MadeFile | undefined;
  #running = false;

  constructor(scope: ScopeConsumer, subject: ExportSubject) {
    this.#scope = scope;
    this.#subject = subject;
  }

  get running(): boolean {
    return this.#running;
  }

  /** How many buyers are written so far. */
  get count(): number {
    return this.#count;
  }

  /** How many there are, where the server counts. */
  get total(): number | undefined {
    return this.#total;
  }

  get error(): AccountError | undefined {
    return this.#error;
  }

  /** The file, once all is in it. */
  get file(): MadeFile | undefined {
    return this.#file;
  }

  /** Begins, or goes on after a failure. */
  async run(): Promise<void> {
    this.#error = undefined;
    this.#running = true;
    this.#scope.host.requestUpdate();
    try {
      if (this.#lines.length === 0) this.#lines.push(csvLines([exportColumns().map(({ header }) => header)]));
      do await this.#writePage();
      while (this.#cursor !== undefined);
      this.#file = makeFile(fileName(this.#subject.name), this.#lines);
    } catch (thrown) {
      if (!this.#stop.signal.aborted) this.#error = toAccountError(thrown, 'buyer.search');
    }
    this.#running = false;
    this.#scope.host.requestUpdate();
  }

  /** Stops, and lets the file go. */
  cancel(): void {
    this.#stop.abort();
    this.#lines = [];
    dropFile(this.#file);
  }

  async #writePage(): Promise<void> {
    const { signal } = this.#stop;
    const { filter, sort } = this.#subject;
    const page = { size: pageSize, ...(this.#cursor !== undefined && { cursor: this.#cursor }) };
    const found = await this.#scope.current?.backend.buyer.search({ filter, sort, page }, { signal });
    signal.throwIfAborted();
    if (!found) throw new DOMException('No scope', 'AbortError');
    const columns = exportColumns();
    this.#lines.push(csvLines(found.items.map((buyer) => columns.map(({ cell }) => cell(buyer) ?? ''))));
    this.#count += found.items.length;
    this.#total = found.total;
    this.#cursor = found.next;
    this.#scope.host.requestUpdate();
  }
}
