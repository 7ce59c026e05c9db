import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { BatchItem } from '../../controllers/batch.ts';
import type { Buyer } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { personName } from '../parts/person-name.ts';
import { errorText } from '../texts/errors.ts';
import type { BulkJob } from './bulk-job.ts';
import { bulkDone, bulkProgress } from './bulk-texts.ts';

/** The focus goes here when a batch begins and when it ends. */
export const bulkPanelId = 'bulk';

export interface BulkResultOptions {
  readonly onRetry: () => void;
  readonly onResume: () => void;
  /** Left out where nothing was done, or there is no way back. */
  readonly onUndo: (() => void) | undefined;
  readonly onClose: () => void;
  readonly language: string;
}

/** How far it has come, with a way to stop. */
export function bulkUnderWay({ act, batch }: BulkJob): TemplateResult {
  const [done, failed, count] = [batch.in('done').length, batch.in('failed').length, batch.items.length];
  return html`<div class="stack" id=${bulkPanelId} tabindex="-1">
    <label class="stack">
      ${bulkProgress(act, done, count)}
      <progress max=${count} value=${done + failed}></progress>
    </label>
    <div>${button({ label: msg('Stop'), onClick: () => batch.stop() })}</div>
  </div>`;
}

/** What became of each. */
export function bulkResult({ act, batch }: BulkJob, options: BulkResultOptions): TemplateResult {
  const [done, failed, waiting] = [batch.in('done'), batch.in('failed'), batch.in('waiting')];
  const { onRetry, onResume, onUndo, onClose } = options;
  return notice({
    kind: failed.length + waiting.length > 0 ? 'warning' : 'success',
    id: bulkPanelId,
    title: bulkDone(act, done.length),
    text: html`${waiting.length > 0 ? stopped(waiting.length, batch.interruption) : nothing}
    ${failed.length > 0 ? failures(failed, options.language) : nothing}`,
    actions: html`${failed.length > 0 ? button({ label: msg(str`Try again: ${failed.length}`), onClick: onRetry }) : nothing}
    ${waiting.length > 0 ? button({ label: msg('Go on'), onClick: onResume }) : nothing}
    ${onUndo ? button({ label: msg(str`Undo: ${done.length}`), onClick: onUndo }) : nothing}
    ${button({ label: msg('Dismiss'), kind: 'quiet', onClick: onClose })}`,
  });
}

function stopped(count: number, interruption: BulkJob['batch']['interruption']): string {
  const untouched = msg(str`Stopped. Not touched: ${count}.`);
  return interruption ? `${errorText(interruption).title}. ${untouched}` : untouched;
}

function failures(failed: readonly BatchItem<Buyer>[], language: string): TemplateResult {
  return html`${msg(str`Failed: ${failed.length}.`)}
    <ul class="roles" aria-label=${msg('Failed')}>
      ${failed.map(({ item, error }) => html`<li>${personName(item, language)}: ${error ? errorText(error).title : ''}</li>`)}
    </ul>`;
}
