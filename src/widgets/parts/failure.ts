import { msg } from '@lit/localize';
import { type TemplateResult } from 'lit';
import type { AccountError } from '../../backend/errors.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { errorText } from '../texts/errors.ts';

/** A failure where its result would have stood, with a way to try again where that can help. */
export function failure(error: AccountError, retry?: () => void): TemplateResult {
  const { title, text, retry: canRetry } = errorText(error);
  return notice({
    kind: error.kind === 'forbidden' || error.kind === 'unsupported' ? 'refused' : 'error',
    title,
    text,
    actions: canRetry && retry ? button({ label: msg('Try again'), onClick: retry }) : undefined,
  });
}
