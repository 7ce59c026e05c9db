import type { Announcer } from '../../../ui/announcer.ts';
import type { UiHost } from '../../../ui/ui-host.ts';
import type { FocusKeeper } from '../focus-keeper.ts';
import { languageOf } from '../language.ts';
import { addStyles } from '../../../ui/late-styles.ts';
import { csvLines } from './cells.ts';
import type { CsvImport } from './csv-import.ts';
import { makeFile, saveFile } from './download.ts';
import { type ImportTexts, type ImportViewOptions, importHeadingId, importPanelId, importView } from './import-view.ts';
import type { GoodRow } from './rows.ts';
import { textOfFile } from './source.ts';
import { fileStyles } from './styles.ts';

interface Shared {
  readonly host: HTMLElement & UiHost;
  readonly announcer: Announcer;
  readonly focus: FocusKeeper;
}

export interface ImportPanelOptions<Field extends string, Draft> {
  readonly import: CsvImport<Field, Draft>;
  readonly texts: ImportTexts;
  /** The first of the rows as they would be taken up. */
  readonly preview: (rows: readonly GoodRow<Draft>[], language: string) => unknown;
  /** Of the empty file that can be saved and filled in. */
  readonly templateName: string;
  readonly onClose: () => void;
}

/** An import on the screen: leads through its steps, and tells how each ended. */
export class ImportPanel<Field extends string, Draft> {
  readonly #shared: Shared;
  readonly #options: ImportPanelOptions<Field, Draft>;
  #pasted = '';
  #isClosed = false;

  constructor(shared: Shared, options: ImportPanelOptions<Field, Draft>) {
    this.#shared = shared;
    this.#options = options;
    addStyles(shared.host, fileStyles);
  }

  get running(): boolean {
    return this.#options.import.running;
  }

  /** Moves the focus to its heading. */
  focus(): void {
    this.#shared.focus.to(importHeadingId);
  }

  /** Stops, and forgets what was read. */
  clear(): void {
    this.#isClosed = true;
    this.#options.import.clear();
  }

  render(): unknown {
    const { import: made, texts, preview, templateName, onClose } = this.#options;
    const { columns } = made;
    const options: ImportViewOptions<Draft> = {
      texts,
      preview,
      language: languageOf(this.#shared.host),
      pasted: this.#pasted,
      onPaste: (text) => (this.#pasted = text),
      onFile: (file) => void this.#readFile(file),
      onRead: () => void this.#read(this.#pasted, ''),
      onTemplate: () => saveFile(makeFile(templateName, [csvLines([columns.fields.map(columns.text)])])),
      onDryRun: () => void this.#tell(made.dryRun()),
      onRun: () => void this.#tell(made.run()),
      onRetry: () => void this.#tell(made.batch.retry()),
      onResume: () => void this.#tell(made.batch.resume()),
      onRejects: () => saveFile(made.rejectsFile()),
      onClose,
    };
    return importView(made, options);
  }

  async #readFile(file: File): Promise<void> {
    await this.#read(await textOfFile(file), file.name);
  }

  async #read(text: string, name: string): Promise<void> {
    const { import: made } = this.#options;
    await made.read(text, name);
    this.#shared.focus.to(made.source ? importPanelId : 'import-text');
  }

  /** Tells how a step ended, where it is still of interest then. */
  async #tell(run: Promise<void>): Promise<void> {
    const { import: made, texts } = this.#options;
    const { focus, announcer, host } = this.#shared;
    focus.to(importPanelId);
    await run;
    if (this.#isClosed) return;
    const done = made.batch.in('done').length.toLocaleString(languageOf(host));
    if (made.batch.items.length > 0) announcer.say(texts.done(done));
    focus.to(importPanelId);
  }
}
