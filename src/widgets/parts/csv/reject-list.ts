import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Reject } from './rows.ts';

const shown = 20;

/** The rows that are not taken up, each with its line and all that is wrong; the rest is in the file of rejects. */
export function rejectList(rejects: readonly Reject[]): TemplateResult | typeof nothing {
  if (rejects.length === 0) return nothing;
  const rest = rejects.length - shown;
  return html`<ul class="rejects" aria-label=${msg('Rows that are not created')}>
      ${rejects
        .slice(0, shown)
        .map(({ line, reasons }) => html`<li><strong>${msg(str`Line ${line}`)}</strong> ${reasons.join(' ')}</li>`)}
    </ul>
    ${rest > 0 ? html`<p class="muted">${msg(str`And ${rest} more. All of them are in the file of rejects.`)}</p>` : nothing}`;
}
