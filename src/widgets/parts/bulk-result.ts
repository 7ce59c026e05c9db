import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Batch, BatchItem } from '../../controllers/batch.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { errorText } from '../texts/errors.ts';

/** The focus goes here when a batch begins and when it ends. */
export const bulkPanelId = 'bulk';

export interface BulkResultOptions<Item> {
  readonly batch: Batch<Item>;
  /** What has been done: "Enabled: 3." */
  readonly done: string;
  readonly nameOf: (item: Item) => unknown;
  readonly onRetry: () => void;
  readonly onResume: () => void;
  /** Left out where nothing was done, or there is no way back. */
  readonly onUndo: (() => void) | undefined;
  readonly onClose: () => void;
}

/** How far it has come, with a way to stop. `text`: "Enabled: 3 of 5". */
export function bulkUnderWay<Item>(batch: Batch<Item>, text: string): TemplateResult {
  const [done, failed, count] = [batch.in('done').length, batch.in('failed').length, batch.items.length];
  return html`<div class="stack" id=${bulkPanelId} tabindex="-1">
    <label class="stack">
      ${text}
      <progress max=${count} value=${done + failed}></progress>
    </label>
    <div>${button({ label: msg('Stop'), onClick: () => batch.stop() })}</div>
  </div>`;
}

/** What became of each. */
export function bulkResult<Item>(options: BulkResultOptions<Item>): TemplateResult {
  const { batch, onRetry, onResume, onUndo, onClose } = options;
  const [done, failed, waiting] = [batch.in('done'), batch.in('failed'), batch.in('waiting')];
  return notice({
    kind: failed.length + waiting.length > 0 ? 'warning' : 'success',
    id: bulkPanelId,
    title: options.done,
    text: html`${waiting.length > 0 ? stopped(waiting.length, batch) : nothing}
    ${failed.length > 0 ? failures(failed, options.nameOf) : nothing}`,
    actions: html`${failed.length > 0 ? button({ label: msg(str`Try again: ${failed.length}`), onClick: onRetry }) : nothing}
    ${waiting.length > 0 ? button({ label: msg('Go on'), onClick: onResume }) : nothing}
    ${onUndo ? button({ label: msg(str`Undo: ${done.length}`), onClick: onUndo }) : nothing}
    ${button({ label: msg('Dismiss'), kind: 'quiet', onClick: onClose })}`,
  });
}

function stopped(count: number, { interruption }: Pick<Batch<unknown>, 'interruption'>): string {
  const rest = msg(str`Stopped. Still to do: ${count}.`);
  return interruption ? `${errorText(interruption).title}. ${rest}` : rest;
}

function failures<Item>(failed: readonly BatchItem<Item>[], nameOf: (item: Item) => unknown): TemplateResult {
  return html`${msg(str`Failed: ${failed.length}.`)}
    <ul class="failed" aria-label=${msg('Failed')}>
      ${failed.map(({ item, error }) => html`<li>${nameOf(item)}: ${error ? errorText(error).title : ''}</li>`)}
    </ul>`;
}
