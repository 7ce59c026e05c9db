import { msg } from '@lit/localize';
import type { ActorRole } from '../../domain/model.ts';

/** What a role is called. */
export function actorRoleText(role: ActorRole): string {
  switch (role) {
    case 'site-admin':
      return msg('Site Administrator');
    case 'seller-admin':
      return msg('Seller Administrator');
    case 'csr':
      return msg('Customer Service Representative');
    case 'csr-supervisor':
      return msg('Customer Service Supervisor');
    case 'company-admin':
      return msg('Company Administrator');
    case 'buyer-admin':
      return msg('Buyer Administrator');
    case 'buyer-approver':
      return msg('Buyer Approver');
    case 'buyer':
      return msg('Buyer');
  }
}
