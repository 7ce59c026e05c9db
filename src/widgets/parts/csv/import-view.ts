import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../../../ui/button.ts';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import { errorText } from '../../texts/errors.ts';
import { columnChoice } from './column-choice.ts';
import type { CsvImport } from './csv-import.ts';
import { rejectList } from './reject-list.ts';
import type { GoodRow } from './rows.ts';
import { type SourceFormOptions, sourceForm } from './source-form.ts';

/** The focus goes here when an import begins and with each of its steps. */
export const importHeadingId = 'import-heading';
export const importPanelId = 'import-panel';

/** What an import says of its rows; figures come as they are written in the reader's language. */
export interface ImportTexts {
  /** Left out where the page around it has one. */
  readonly heading?: string | undefined;
  /** "Rows: 60. Can be created: 54. Cannot: 6." */
  readonly found: (all: string, fit: string, unfit: string) => string;
  /** What to know before anything is sent, besides. */
  readonly note: () => string | undefined;
  /** The button: "Create buyers: 54". */
  readonly run: (fit: string) => string;
  /** "Created: 54.", and with `of` "Created: 12 of 54". */
  readonly done: (count: string, of?: string) => string;
  /** "Not created: 6." */
  readonly notDone: (count: string) => string;
}

export interface ImportViewOptions<Draft> extends SourceFormOptions {
  readonly texts: ImportTexts;
  readonly preview: (rows: readonly GoodRow<Draft>[], language: string) => unknown;
  readonly onDryRun: () => void;
  readonly onRun: () => void;
  readonly onRetry: () => void;
  readonly onResume: () => void;
  readonly onRejects: () => void;
}

/** The steps of an import: what is read, what would come of it, how far it is, what has come of it. */
export function importView<Field extends string, Draft>(
  made: CsvImport<Field, Draft>,
  options: ImportViewOptions<Draft>,
): TemplateResult {
  const { texts } = options;
  return html`<div class="stack import" part="import">
    ${texts.heading ? heading(4, texts.heading, { class: 'subtitle', id: importHeadingId }) : nothing}
    ${step(made, options)}
  </div>`;
}

function step<Field extends string, Draft>(
  made: CsvImport<Field, Draft>,
  options: ImportViewOptions<Draft>,
): TemplateResult {
  if (!made.source) return sourceForm(made, options);
  if (made.running) return underWay(made, options);
  return made.batch.items.length > 0 ? result(made, options) : review(made, options);
}

function review<Field extends string, Draft>(
  made: CsvImport<Field, Draft>,
  options: ImportViewOptions<Draft>,
): TemplateResult {
  const { rows, good, rejects, lookUp } = made;
  const { language, texts, preview, onRun, onDryRun, onClose } = options;
  const [all = '', fit = '', unfit = ''] = [rows, good, rejects].map(({ length }) => length.toLocaleString(language));
  return html`${notice({
      kind: rejects.length > 0 ? 'warning' : 'info',
      id: importPanelId,
      title: texts.found(all, fit, unfit),
      text: html`${dryRunText(made)} ${texts.note()}`,
    })}
    ${columnChoice(made)} ${preview(good, language)} ${rejectList(rejects)}
    <div class="form-actions">
      ${good.length > 0 ? button({ label: texts.run(fit), kind: 'primary', onClick: onRun }) : nothing}
      ${good.length > 0 && lookUp ? button({ label: msg('Dry run'), name: msg('Dry run: look for those whom the system has already'), onClick: onDryRun }) : nothing}
      ${saveRejects(made, options)} ${button({ label: msg('Cancel'), onClick: onClose })}
    </div>`;
}

function dryRunText<Field extends string, Draft>({ lookUp }: CsvImport<Field, Draft>): string {
  if (!lookUp || lookUp.items.length === 0) return msg('Nothing has been sent yet.');
  const present = lookUp.in('done').filter(({ result: isPresent }) => isPresent).length;
  const unchecked = lookUp.items.length - lookUp.in('done').length;
  const found = msg(str`Dry run: nothing was created. In the system already: ${present}.`);
  return unchecked > 0 ? `${found} ${msg(str`Not checked: ${unchecked}.`)}` : found;
}

function underWay<Field extends string, Draft>(
  made: CsvImport<Field, Draft>,
  { language, texts }: ImportViewOptions<Draft>,
): TemplateResult {
  const batch = made.batch.running || !made.lookUp ? made.batch : made.lookUp;
  const [done, failed] = [batch.in('done').length, batch.in('failed').length];
  const [count = '', of = ''] = [done, batch.items.length].map((figure) => figure.toLocaleString(language));
  return html`<div class="stack" id=${importPanelId} tabindex="-1">
    <label class="stack">
      ${made.batch.running ? texts.done(count, of) : msg(str`Checked: ${count} of ${of}`)}
      <progress max=${batch.items.length} value=${done + failed}></progress>
    </label>
    <div>${button({ label: msg('Stop'), onClick: () => batch.stop() })}</div>
  </div>`;
}

function result<Field extends string, Draft>(
  made: CsvImport<Field, Draft>,
  options: ImportViewOptions<Draft>,
): TemplateResult {
  const { batch, rejects } = made;
  const { language, texts, onRetry, onResume, onClose } = options;
  const [failed, waiting] = [batch.in('failed'), batch.in('waiting')];
  const canRetry = failed.some(({ error }) => error && errorText(error).retry);
  return html`${notice({
    kind: rejects.length + waiting.length > 0 ? 'warning' : 'success',
    id: importPanelId,
    title: texts.done(batch.in('done').length.toLocaleString(language)),
    text: html`${waiting.length > 0 ? stoppedText(made, language) : nothing}
    ${rejects.length > 0 ? texts.notDone(rejects.length.toLocaleString(language)) : nothing}`,
    actions: html`${waiting.length > 0 ? button({ label: msg('Go on'), onClick: onResume }) : nothing}
    ${canRetry ? button({ label: msg(str`Try again: ${failed.length}`), onClick: onRetry }) : nothing}
    ${saveRejects(made, options)} ${button({ label: msg('Close'), onClick: onClose })}`,
  })}
  ${rejectList(rejects)}`;
}

function stoppedText<Field extends string, Draft>({ batch }: CsvImport<Field, Draft>, language: string): string {
  const rest = msg(str`Stopped. Still to do: ${batch.in('waiting').length.toLocaleString(language)}.`);
  return batch.interruption ? `${errorText(batch.interruption).title}. ${rest}` : rest;
}

function saveRejects<Field extends string, Draft>(
  { rejects }: CsvImport<Field, Draft>,
  { onRejects, language }: ImportViewOptions<Draft>,
): unknown {
  if (rejects.length === 0) return nothing;
  return button({ label: msg(str`Save the rejects: ${rejects.length.toLocaleString(language)}`), onClick: onRejects });
}
