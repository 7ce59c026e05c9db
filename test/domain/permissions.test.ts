import { expect } from '@open-wc/testing';
import { isPermissionKey, permissionKind } from '../../src/domain/permissions.ts';
import { permittedTogether } from '../../src/domain/permitted.ts';

const role = (...permissions: Parameters<typeof permittedTogether>[0][number]['permissions']) => ({ permissions });
const euro = (value: string) => ({ currency: 'EUR', value });
const dollar = (value: string) => ({ currency: 'USD', value });

describe('The permissions', () => {
  it('are those of the vocabulary: what is not in it is not known', () => {
    expect(permissionKind('order.place')).to.equal('amounts');
    expect(permissionKind('buyer.see')).to.equal('plain');
    expect(isPermissionKey('buyer.see')).to.equal(true);
    for (const key of ['order.fly', '', 'toString', '__proto__', 'constructor']) {
      expect(permissionKind(key)).to.equal(undefined);
      expect(isPermissionKey(key)).to.equal(false);
    }
  });

  it('of several roles are those that any of them has', () => {
    const keys = permittedTogether([
      role({ key: 'cart.add' }),
      role({ key: 'cart.add' }, { key: 'buyer.see' }),
      role(),
    ]);
    expect(keys).to.deep.equal([{ key: 'cart.add' }, { key: 'buyer.see' }]);
  });

  it('of several limits that cannot be compared hold the first', () => {
    for (const values of [
      ['north', 'south'],
      [500, 'north'],
      ['north', 500],
      [[euro('1')], 'north'],
      ['north', [euro('1')]],
    ]) {
      const roles = values.map((value) => role({ key: 'order.cost-center', value }));
      expect(permittedTogether(roles)).to.deep.equal(roles[0]?.permissions);
    }
  });

  for (const [says, one, other, together] of [
    ['the higher number', 500, 2000, 2000],
    ['the higher amount, and not the longer text', [euro('1000')], [euro('999.99')], [euro('1000')]],
    ['each currency by itself', [euro('10'), dollar('90')], [euro('20')], [euro('20'), dollar('90')]],
    ['no limit above every limit', [euro('10')], undefined, undefined],
  ] as const) {
    it(`of several limits hold the highest: ${says}`, () => {
      const roles = [one, other].map((value) =>
        role({
          key: 'order.place',
          ...(value !== undefined && { value: value === 500 || value === 2000 ? value : [...value] }),
        }),
      );
      for (const order of [roles, [...roles].reverse()]) {
        const [permission] = permittedTogether(order);
        expect(permission?.value).to.deep.equal(together);
      }
    });
  }
});
