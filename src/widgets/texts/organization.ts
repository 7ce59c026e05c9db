import { msg } from '@lit/localize';
import type { Organization } from '../../domain/model.ts';
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
