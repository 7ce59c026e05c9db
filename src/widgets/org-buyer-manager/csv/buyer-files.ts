import { type TemplateResult, html, nothing } from 'lit';
import type { BuyerDraft, Organization } from '../../../domain/model.ts';
import { saveFile } from '../../parts/csv/download.ts';
import { ImportPanel } from '../../parts/csv/import-panel.ts';
import { languageOf } from '../../parts/language.ts';
import { type BuyerSearch } from '../buyer-search.ts';
import type { Shared } from '../shared.ts';
import { BuyerExport } from './buyer-export.ts';
import { buyerImport, importTexts } from './buyer-import.ts';
import { exportPanelId, exportView, exportedText } from './export-view.ts';
import type { DraftField } from './fields.ts';
import { preview } from './preview.ts';

/** The button that leads here, to which the focus comes back. */
export const filesButtonId = 'buyer-files';

/** An import, and into which organization. */
interface Importing {
  readonly organizationId: string;
  readonly panel: ImportPanel<DraftField, BuyerDraft>;
}

/** Buyers to a file and from one. */
export class BuyerFiles {
  readonly #shared: Shared;
  readonly #search: BuyerSearch;
  #export: BuyerExport | undefined;
  #import: Importing | undefined;

  constructor(shared: Shared, search: BuyerSearch) {
    this.#shared = shared;
    this.#search = search;
  }

  /** Whether buyers are being created, so that asking for them has to wait. */
  get running(): boolean {
    return this.#import?.panel.running ?? false;
  }

  /** Whether an import stands in the place of this organization's list. */
  isImporting({ id }: Organization): boolean {
    return this.#import?.organizationId === id;
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
    if (!this.running) {
      this.#import?.panel.clear();
      this.#import = { organizationId: organization.id, panel: this.#panelOf(organization) };
    }
    this.#import?.panel.focus();
  }

  /** Leaves what was begun for another organization alone as long as it runs. */
  dismiss(): void {
    this.#endExport();
    if (!this.running) this.#endImport();
  }

  render(organization: Organization): TemplateResult {
    const exporting = this.#export;
    return html`${
      exporting
        ? exportView(exporting, {
            language: this.#language,
            onResume: () => void this.#follow(exporting),
            onClose: () => this.#close(() => this.#endExport()),
          })
        : nothing
    }
    ${this.isImporting(organization) ? this.#import?.panel.render() : nothing}`;
  }

  #panelOf(organization: Organization): ImportPanel<DraftField, BuyerDraft> {
    const made = buyerImport(this.#shared.scope, organization);
    return new ImportPanel(this.#shared, {
      import: made,
      texts: importTexts(made, organization),
      preview,
      templateName: 'buyers.csv',
      onClose: () => this.#close(() => this.#endImport()),
    });
  }

  get #language(): string {
    return languageOf(this.#shared.host);
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
    this.#import?.panel.clear();
    this.#import = undefined;
    this.#shared.host.requestUpdate();
  }
}
