import { type TemplateResult, html } from 'lit';
import type { ApprovalState, Buyer } from '../../domain/model.ts';
import { type StatusKind, statusLabel } from '../../ui/status-label.ts';
import { approvalText, enabledText } from '../texts/buyer.ts';

/** Whether a buyer is enabled, and whether approved: two things, and only with both can they sign in. */
export const buyerStatus = ({ enabled, approval }: Buyer): TemplateResult =>
  html`<span class="states">
    ${statusLabel(enabled ? 'positive' : 'negative', enabledText(enabled))}
    ${statusLabel(approvalKinds[approval], approvalText(approval))}
  </span>`;

const approvalKinds: Readonly<Record<ApprovalState, StatusKind>> = {
  approved: 'positive',
  pending: 'warning',
  rejected: 'negative',
};

/** The roles that a buyer has. */
export function rolesText({ roles }: Buyer, language: string): TemplateResult {
  const names = roles.map(({ name }) => name);
  return html`<bdi class="words"
    >${new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names)}</bdi
  >`;
}
