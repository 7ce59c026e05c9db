import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Account, Membership } from '../../domain/model.ts';
import { details, emailText, isolated } from '../../ui/details.ts';
import { notice } from '../../ui/notice.ts';
import { addressText } from '../parts/address.ts';
import { companyStateText } from '../texts/company.ts';

/** Who this account is, at a glance. */
export function overview(account: Account, language: string): TemplateResult {
  const { company, memberships } = account;
  const trouble = company && companyStateText(company);
  return html`<div class="stack">
    ${trouble ? notice({ kind: 'warning', text: trouble }) : nothing}
    ${details([
      { term: msg('E-mail'), value: emailText(account.email) },
      ...(account.pendingEmail
        ? [{ term: msg('E-mail to be confirmed'), value: emailText(account.pendingEmail) }]
        : []),
      ...(account.loginId === account.email ? [] : [{ term: msg('Logon ID'), value: emailText(account.loginId) }]),
      { term: msg('Phone'), value: isolated(account.phone) },
      { term: msg('Address'), value: addressText(account.address, language) },
      { term: msg('Company'), value: isolated(company?.name ?? memberships[0]?.company.name) },
      { term: msg('Organizations'), value: memberships.length ? membershipLines(memberships) : undefined },
    ])}
  </div>`;
}

const membershipLines = (memberships: readonly Membership[]): TemplateResult =>
  html`<ul class="plain-list" role="list">
    ${memberships.map(
      ({ organization, roles }) =>
        html`<li>
          <bdi>${organization.name}</bdi>
          <span class="muted small">${roles.map(({ name }) => name).join(', ')}</span>
        </li>`,
    )}
  </ul>`;
