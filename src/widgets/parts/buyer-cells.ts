import { type TemplateResult, html } from 'lit';
import type { ApprovalState, Buyer } from '../../domain/model.ts';
import { type StatusKind, statusLabel } from '../../ui/status-label.ts';
import { approvalText, enabledText } from '../texts/buyer.ts';
import { memo } from './memo.ts';

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

/** The names of roles, one after the other. To make the format takes longer than to use it on a whole list. */
export const rolesFormat = memo((language: string) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

/** The roles that a buyer has. */
export const rolesText = ({ roles }: Buyer, language: string): TemplateResult =>
  html`<bdi class="words">${rolesFormat(language).format(roles.map(({ name }) => name))}</bdi>`;
