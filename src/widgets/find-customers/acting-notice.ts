import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { type Principal, fullName } from '../../domain/model.ts';
import { notice } from '../../ui/notice.ts';
import type { EndSession } from '../parts/end-session.ts';

/** What takes the focus once a session has begun and the list is gone. */
export const actingId = 'acting';

/** Instead of the search while somebody is being acted for: for whom, and how that ends. */
export function actingNotice(subject: Principal, end: EndSession, language: string): TemplateResult {
  return html`<div class="stack">
    ${notice({
      kind: 'info',
      id: actingId,
      title: msg(str`You act for ${fullName(subject, language)}`),
      text: msg('You can look for other customers once this session has ended.'),
      actions: end.renderButton(),
    })}
    ${end.renderOutcome()}
  </div>`;
}
