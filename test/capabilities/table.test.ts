import { expect } from '@open-wc/testing';
import { type Decide, createDecide } from '../../src/capabilities/decide.ts';
import { type Capability, capabilities } from '../../src/capabilities/verbs.ts';
import type { ActorRole, Session } from '../../src/domain/model.ts';
import { acting, sessionOf } from './people.ts';

/**
 * The table of roles and capabilities, by hand from the domain's own: `Y` yes, `own` inside the subtree one
 * administers, `below` that without its top, `-` refused. The fifth column is a representative acting for a Buyer
 * Administrator; in the csr columns, what is done only while acting is `-`. The record of acting is for those who answer
 * for it; a host may let customers see the part that is about them, by granting `record.list` to their `own`.
 */
const columns = [
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
account.switchUnit          -    -    -    -    Y    Y    Y     Y    Y
record.list                 Y    Y    -    Y    -    -    -     -    -
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/u));

const sessionFor = (column: (typeof columns)[number]): Session =>
  column === 'acting' ? acting('csr', 'buyer-admin') : sessionOf(column);

const answer = (decide: Decide, capability: string): string => {
  const decision = decide(capability);
  if (!decision.allowed) return '-';
  return decision.scope === 'any' ? 'Y' : decision.scope;
};

describe('the table of capabilities', () => {
  it('speaks of every capability there is', () => {
    expect(rows.map(([name]) => name)).to.have.members([...capabilities]);
  });

  for (const [index, column] of columns.entries()) {
    describe(`of ${column}`, () => {
      const decide = createDecide({ session: sessionFor(column) });
      for (const [capability = '', ...cells] of rows) {
        it(`${capability}: ${cells[index] ?? '?'}`, () => {
          expect(answer(decide, capability)).to.equal(cells[index]);
        });
      }
    });
  }
});

describe('acting rights', () => {
  const representatives: readonly ActorRole[] = ['site-admin', 'seller-admin', 'csr', 'csr-supervisor', 'buyer-admin'];
  const subjects: readonly ActorRole[] = ['company-admin', 'buyer-admin', 'buyer-approver', 'buyer'];
  const never =
    /\.delete$|^approval\.|^order\.|^buyer\.(assignRoles|attach|invite)$|^organization\.set|^account\.changePassword$|^customer\./u;

  for (const actor of representatives) {
    for (const subject of subjects) {
      it(`${actor} for ${subject} adds nothing the subject lacks and nothing that is never lent`, () => {
        const lent = createDecide({ session: acting(actor, subject) });
        const subjects = createDecide({ session: sessionOf(subject) });
        const actors = createDecide({ session: sessionOf(actor) });
        for (const capability of capabilities) {
          if (!lent(capability).allowed) continue;
          if (capability === 'customer.resetPassword') expect(actors(capability).allowed).to.equal(true);
          else {
            expect(subjects(capability).allowed, capability).to.equal(true);
            expect(capability).not.to.match(never);
          }
        }
      });
    }
  }

  it('lend a representative the whole of what the source document lists', () => {
    const decide = createDecide({ session: acting('csr', 'buyer-admin') });
    const listed: Capability[] = [
      'organization.list',
      'organization.create',
      'organization.update',
      'buyer.search',
      'buyer.enable',
      'buyer.disable',
      'buyer.create',
      'buyer.update',
    ];
    for (const capability of listed) expect(decide(capability).allowed, capability).to.equal(true);
  });

  it('are none at all in a look-only session, but for looking', () => {
    const decide = createDecide({ session: { ...acting('csr', 'buyer-admin'), lookOnly: true } });
    expect(decide('buyer.search').allowed).to.equal(true);
    expect(decide('buyer.update')).to.include({ allowed: false, because: 'acting', code: 'look-only' });
  });
});
