import { msg } from '@lit/localize';
import type { Approvals, Organization } from '../../domain/model.ts';
import type { StatusKind } from '../../ui/status-label.ts';
import { companyStatusText } from './company.ts';

export interface StateText {
  readonly kind: StatusKind;
  readonly text: string;
}

export const organizationKindText = ({ kind }: Organization): string =>
  kind === 'company' ? msg('Company') : msg('Organizational unit');

/** How an organization stands: what stops its buyers comes before what does not. */
export function organizationStateText(organization: Organization): StateText {
  if (organization.kind === 'company') {
    const { status } = organization;
    if (status !== 'approved')
      return { kind: status === 'pending' ? 'warning' : 'negative', text: companyStatusText(status) };
    if (!organization.active) return { kind: 'negative', text: msg('Inactive') };
  }
  return organization.locked ? { kind: 'negative', text: msg('Locked') } : { kind: 'positive', text: msg('Active') };
}

/** One of an organization's approval settings; for an inherited one, also what it amounts to. */
export function approvalSettingText(approvals: Approvals, what: 'buyers' | 'orders'): string {
  switch (approvals[what]) {
    case 'enabled':
      return msg('Needed');
    case 'off':
      return msg('Not needed');
    case 'inherited':
      if (!approvals.effective) return msg('Inherited');
      return approvals.effective[what] ? msg('Needed (inherited)') : msg('Not needed (inherited)');
  }
}
