import { msg } from '@lit/localize';

/** What was done to a record while acting. What no text was made for keeps the name it has in the system. */
export function changeText(capability: string): string {
  switch (capability) {
    case 'organization.create':
      return msg('Organization created');
    case 'organization.update':
      return msg('Organization changed');
    case 'buyer.create':
      return msg('Buyer created');
    case 'buyer.update':
      return msg('Buyer changed');
    case 'buyer.enable':
      return msg('Buyer enabled');
    case 'buyer.disable':
      return msg('Buyer disabled');
    case 'account.update':
      return msg('Account changed');
    case 'account.createAddress':
      return msg('Address created');
    case 'account.updateAddress':
      return msg('Address changed');
    case 'account.switchUnit':
      return msg('Organization switched');
    case 'customer.resetPassword':
      return msg('Password reset');
    default:
      return capability;
  }
}
