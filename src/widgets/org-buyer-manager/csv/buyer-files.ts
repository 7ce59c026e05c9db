import { type TemplateResult, html, nothing } from 'lit';
import type { Organization } from '../../../domain/model.ts';
import { languageOf } from '../../parts/language.ts';
import { addStyles } from '../../parts/late-styles.ts';
import { type BuyerSearch } from '../buyer-search.ts';
import type { Shared } from '../shared.ts';
import { BuyerExport } from './buyer-export.ts';
import { BuyerImport } from './buyer-import.ts';
import { csvLines } from './cells.ts';
import { makeFile, saveFile } from './download.ts';
import { exportPanelId, exportView, exportedText } from './export-view.ts';
import { draftFieldText, draftFields } from './fields.ts';
import { type ImportViewOptions, createdText, importHeadingId, importPanelId, importView } from './import-view.ts';
import { textOfFile } from './source.ts';
import { fileStyles } from './styles.ts';

/** The button that leads here, to which the focus comes back. */
export const filesButtonId = 'buyer-files';

/** Buyers to a file and from one. */
export class BuyerFiles {
  readonly #shared: Shared;
  readonly #search: BuyerSearch;
  #export: BuyerExport | undefined;
  #import: BuyerImport | undefined;
  #pasted = '';

  constructor(shared: Shared, search: BuyerSearch) {
    this.#shared = shared;
    this.#search = search;
    addStyles(shared.host, fileStyles);
  }

  /** Whether buyers are being created, so that asking for them has to wait. */
  get running(): boolean {
    return this.#import?.running ?? false;
  }

  /** Whether an import stands in the place of this organization's list. */
  isImporting({ id }: Organization): boolean {
    return this.#import?.organization.id === id;
  }

  /** Writes all that the list shows, on however many pages. */
  export({ id: organizationId, name }: Organization): void {
    const { text, filters, sort } = this.#search;
    const filter = { organizationId, text: text.sought || undefined, ...filters };
    this.#export?.cancel();
    this.#export = new BuyerExport(this.#shared.scope, { filter, sort, name });
    void this.#follow(this.#export);
  }

  /** Begins an import; one that is under way goes on. */
  import(organization: Organization): void {
    if (this.#import?.running !== true) {
      this.#import?.clear();
      this.#import = new BuyerImport(this.#shared.scope, { organization, language: () => this.#language });
    }
    this.#shared.focus.to(importHeadingId);
  }

  /** Leaves what was begun for another organization alone as long as it runs. */
  dismiss(): void {
    this.#endExport();
    if (!this.running) this.#endImport();
  }

  render(organization: Organization): TemplateResult {
    const [exporting, importing] = [this.#export, this.#import];
    return html`${
      exporting
        ? exportView(exporting, {
            language: this.#language,
            onResume: () => void this.#follow(exporting),
            onClose: () => this.#close(() => this.#endExport()),
          })
        : nothing
    }
    ${importing && this.isImporting(organization) ? importView(importing, this.#options(importing)) : nothing}`;
  }

  #options(made: BuyerImport): ImportViewOptions {
    return {
      language: this.#language,
      pasted: this.#pasted,
      onPaste: (text) => (this.#pasted = text),
      onFile: (file) => void this.#readFile(made, file),
      onRead: () => void this.#read(made, this.#pasted, ''),
      onTemplate: () => saveFile(makeFile('buyers.csv', [csvLines([draftFields.map(draftFieldText)])])),
      onDryRun: () => void this.#tell(made, made.dryRun()),
      onCreate: () => void this.#tell(made, made.run()),
      onRetry: () => void this.#tell(made, made.creating.retry()),
      onResume: () => void this.#tell(made, made.creating.resume()),
      onRejects: () => saveFile(made.rejectsFile()),
      onClose: () => this.#close(() => this.#endImport()),
    };
  }

  get #language(): string {
    return languageOf(this.#shared.host);
  }

  async #readFile(made: BuyerImport, file: File): Promise<void> {
    await this.#read(made, await textOfFile(file), file.name);
  }

  async #read(made: BuyerImport, text: string, name: string): Promise<void> {
    await made.read(text, name);
    this.#shared.focus.to(made.source ? importPanelId : 'import-text');
  }

  /** Tells how an import's step ended, where it is still of interest then. */
  async #tell(made: BuyerImport, run: Promise<void>): Promise<void> {
    this.#shared.focus.to(importPanelId);
    await run;
    if (this.#import !== made) return;
    if (made.creating.items.length > 0) this.#shared.announcer.say(createdText(made, this.#language));
    this.#shared.focus.to(importPanelId);
  }

  async #follow(made: BuyerExport): Promise<void> {
    this.#shared.focus.to(exportPanelId);
    await made.run();
    if (this.#export !== made) return;
    if (made.file) {
      saveFile(made.file);
      this.#shared.announcer.say(exportedText(made, this.#language));
    }
    this.#shared.focus.to(exportPanelId);
  }

  #close(end: () => void): void {
    end();
    this.#shared.focus.to(filesButtonId);
  }

  #endExport(): void {
    this.#export?.cancel();
    this.#export = undefined;
    this.#shared.host.requestUpdate();
  }

  #endImport(): void {
    this.#import?.clear();
    this.#import = undefined;
    this.#pasted = '';
    this.#shared.host.requestUpdate();
  }
}
