/**
 * The table of roles and capabilities, by hand from the domain's own: `Y` yes, `own` inside the subtree one
 * administers, `below` that without its top, `-` refused. The fifth column is a representative acting for a Buyer
 * Administrator; in the csr columns, what is done only while acting is `-`. The record of acting is for those who answer
 * for it; a host may let customers see the part that is about them, by granting `record.list` to their `own`. Registering a
 * company is for everybody, signed in or not.
 */
export const columns = [
  'site-admin',
  'seller-admin',
  'csr',
  'csr-supervisor',
  'acting',
  'company-admin',
  'buyer-admin',
  'buyer-approver',
  'buyer',
] as const;

const table = `
customer.search             Y    Y    Y    Y    -    -    -     -    -
customer.read               Y    Y    Y    Y    -    -    -     -    -
customer.recent             Y    Y    Y    Y    -    -    -     -    -
customer.pin                Y    Y    Y    Y    -    -    -     -    -
customer.unpin              Y    Y    Y    Y    -    -    -     -    -
customer.access             Y    Y    Y    Y    -    -    own   -    -
customer.enable             Y    Y    Y    Y    -    -    -     -    -
customer.disable            Y    Y    Y    Y    -    -    -     -    -
customer.resetPassword      Y    Y    Y    Y    Y    own  -     -    -
customer.create             Y    Y    Y    Y    -    -    -     -    -
organization.list           Y    Y    -    -    own  own  own   own  own
organization.read           Y    Y    -    -    own  own  own   own  own
organization.create         Y    Y    -    -    own  own  own   -    -
organization.update         Y    Y    -    -    own  own  own   -    -
organization.delete         Y    Y    -    -    -    -    -     -    -
organization.setApprovals   Y    Y    -    -    -    own  own   -    -
organization.setRoles       Y    Y    -    -    -    own  below -    -
buyer.search                Y    Y    -    -    own  own  own   -    -
buyer.read                  Y    Y    -    -    own  own  own   -    -
buyer.enable                Y    Y    -    -    own  own  own   -    -
buyer.disable               Y    Y    -    -    own  own  own   -    -
buyer.create                Y    Y    -    -    own  own  own   -    -
buyer.update                Y    Y    -    -    own  own  own   -    -
buyer.attach                Y    Y    -    -    -    own  -     -    -
buyer.invite                Y    Y    -    -    -    own  -     -    -
buyer.assignRoles           Y    Y    -    -    -    own  -     -    -
buyer.delete                Y    Y    -    -    -    own  -     -    -
buyer.anonymize             Y    Y    -    -    -    own  -     -    -
invitation.list             Y    Y    -    -    -    own  -     -    -
invitation.send             Y    Y    -    -    -    own  -     -    -
invitation.revoke           Y    Y    -    -    -    own  -     -    -
company.list                Y    Y    -    -    -    -    -     -    -
company.read                Y    Y    -    -    -    own  -     -    -
company.create              Y    Y    -    -    -    -    -     -    -
company.update              Y    Y    -    -    -    own  -     -    -
company.activate            Y    Y    -    -    -    -    -     -    -
company.deactivate          Y    Y    -    -    -    -    -     -    -
company.approve             Y    Y    -    -    -    -    -     -    -
company.deny                Y    Y    -    -    -    -    -     -    -
unit.list                   Y    Y    -    -    -    own  -     -    -
unit.read                   Y    Y    -    -    -    own  -     -    -
unit.create                 Y    Y    -    -    -    own  -     -    -
unit.update                 Y    Y    -    -    -    own  -     -    -
unit.delete                 Y    Y    -    -    -    own  -     -    -
address.list                Y    Y    -    -    -    own  -     -    -
address.read                Y    Y    -    -    -    own  -     -    -
address.listLabels          Y    Y    -    -    -    own  -     -    -
address.create              Y    Y    -    -    -    own  -     -    -
address.update              Y    Y    -    -    -    own  -     -    -
address.delete              Y    Y    -    -    -    own  -     -    -
role.list                   Y    Y    -    -    own  own  own   -    -
role.read                   Y    Y    -    -    own  own  own   -    -
role.create                 Y    Y    -    -    -    own  -     -    -
role.update                 Y    Y    -    -    -    own  -     -    -
role.delete                 Y    Y    -    -    -    own  -     -    -
role.configure              Y    Y    -    -    -    own  -     -    -
approval.list               Y    Y    -    -    -    own  own   -    -
approval.approve            Y    Y    -    -    -    own  own   -    -
approval.reject             Y    Y    -    -    -    own  own   -    -
order.approve               Y    Y    -    -    -    own  own   own  -
account.read                Y    Y    Y    Y    Y    Y    Y     Y    Y
account.update              Y    Y    Y    Y    Y    Y    Y     Y    Y
account.changePassword      Y    Y    Y    Y    -    Y    Y     Y    Y
account.changeEmail         Y    Y    Y    Y    -    Y    Y     Y    Y
account.setAssistance       -    -    -    -    -    Y    Y     Y    Y
account.switchUnit          -    -    -    -    Y    Y    Y     Y    Y
account.listAddresses       Y    Y    Y    Y    Y    Y    Y     Y    Y
account.createAddress       Y    Y    Y    Y    Y    Y    Y     Y    Y
account.updateAddress       Y    Y    Y    Y    Y    Y    Y     Y    Y
account.deleteAddress       Y    Y    Y    Y    -    Y    Y     Y    Y
record.list                 Y    Y    -    Y    -    -    -     -    -
registration.create         Y    Y    Y    Y    -    Y    Y     Y    Y
`;

/** A capability's name, then a cell for each column. */
export const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/u));
