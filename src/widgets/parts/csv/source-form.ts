import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { button } from '../../../ui/button.ts';
import { textareaField } from '../../../ui/textarea-field.ts';
import type { CsvImport } from './csv-import.ts';

export interface SourceFormOptions {
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onRead: () => void;
  readonly onTemplate: () => void;
  readonly onClose: () => void;
  readonly language: string;
}

/** Takes a file, or what was copied from a spreadsheet. */
export function sourceForm<Field extends string, Draft>(
  { problem, columns }: CsvImport<Field, Draft>,
  options: SourceFormOptions,
): TemplateResult {
  const { pasted, onPaste, onFile, onRead, onTemplate, onClose } = options;
  const needed = new Intl.ListFormat(options.language).format(columns.required.map(columns.text));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onRead();
  };
  return html`<form class="stack" novalidate @submit=${onSubmit}>
    <p class="muted">
      ${msg(str`The first row names the columns. Needed are: ${needed}.`)}
      ${button({ label: msg('Save an empty file to fill in'), kind: 'link', onClick: onTemplate })}
    </p>
    <div class="field">
      <label class="label" for="import-file">${msg('CSV file')}</label>
      <input
        class="input"
        id="import-file"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        @change=${({ target }: Event) => {
          const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
          if (file) onFile(file);
        }}
      />
    </div>
    ${textareaField({
      id: 'import-text',
      label: msg('Or paste the rows here'),
      rows: 6,
      value: pasted,
      error: problem,
      onInput: onPaste,
    })}
    <div class="form-actions">
      ${button({ label: msg('Read the rows'), kind: 'primary', type: 'submit' })}
      ${button({ label: msg('Cancel'), onClick: onClose })}
    </div>
  </form>`;
}
