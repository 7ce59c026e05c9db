import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { button } from '../../../ui/button.ts';
import { notice } from '../../../ui/notice.ts';
import { errorText } from '../../texts/errors.ts';
import type { BuyerExport } from './buyer-export.ts';
import { saveFile } from '../../parts/csv/download.ts';

/** The focus goes here when an export begins and when it ends. */
export const exportPanelId = 'buyer-export';

export interface ExportViewOptions {
  readonly onResume: () => void;
  readonly onClose: () => void;
  readonly language: string;
}

/** How far an export has come, and what became of it. */
export function exportView(made: BuyerExport, options: ExportViewOptions): TemplateResult {
  const { file, error } = made;
  if (made.running) return underWay(made, options);
  if (error) return failed(made, options);
  return notice({
    kind: 'success',
    id: exportPanelId,
    text: exportedText(made, options.language),
    actions: html`${file ? button({ label: msg('Save the file again'), onClick: () => saveFile(file) }) : ''}
    ${button({ label: msg('Dismiss'), kind: 'quiet', onClick: options.onClose })}`,
  });
}

export const exportedText = ({ count }: BuyerExport, language: string): string =>
  msg(str`Exported: ${count.toLocaleString(language)}.`);

function underWay({ count, total }: BuyerExport, { onClose, language }: ExportViewOptions): TemplateResult {
  const figures = [count, total].map((figure) => figure?.toLocaleString(language));
  return html`<div class="stack" id=${exportPanelId} tabindex="-1">
    <label class="stack">
      ${total === undefined ? msg(str`Exported: ${figures[0] ?? ''}`) : msg(str`Exported: ${figures[0] ?? ''} of ${figures[1] ?? ''}`)}
      ${total === undefined ? html`<progress></progress>` : html`<progress max=${total} value=${count}></progress>`}
    </label>
    <div>${button({ label: msg('Cancel the export'), onClick: onClose })}</div>
  </div>`;
}

function failed({ error, count }: BuyerExport, { onResume, onClose, language }: ExportViewOptions): TemplateResult {
  const { title = '', text = '', retry = false } = error ? errorText(error) : {};
  return notice({
    kind: 'error',
    id: exportPanelId,
    title,
    text: html`${text} ${msg(str`Exported so far: ${count.toLocaleString(language)}.`)}`,
    actions: html`${retry ? button({ label: msg('Go on'), onClick: onResume }) : ''}
    ${button({ label: msg('Dismiss'), kind: 'quiet', onClick: onClose })}`,
  });
}
