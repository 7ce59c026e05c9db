import { msg, str } from '@lit/localize';
import type { CompanyStatus } from '../../domain/model.ts';

export function companyStatusText(status: CompanyStatus): string {
  switch (status) {
    case 'approved':
      return msg('Approved');
    case 'pending':
      return msg('Pending');
    case 'denied':
      return msg('Denied');
  }
}

export const activeText = (active: boolean): string => (active ? msg('Active') : msg('Inactive'));

/** Why a company cannot trade at present; `undefined` when it can. */
export function companyStateText(company: {
  name: string;
  active: boolean;
  status: CompanyStatus;
}): string | undefined {
  if (company.status === 'pending') return msg(str`${company.name} waits for approval. Until then it cannot order.`);
  if (company.status === 'denied') return msg(str`${company.name} was not approved. It cannot order.`);
  return company.active ? undefined : msg(str`${company.name} is inactive at present. It cannot order.`);
}
