import { expect } from '@open-wc/testing';
import { AccountError, type ErrorKind, errorKinds } from '../../src/backend/errors.ts';
import { errorText } from '../../src/widgets/texts/errors.ts';

describe('what a failure means', () => {
  for (const kind of ['malformed', 'network', 'server'] as const satisfies readonly ErrorKind[]) {
    it(`of a write that is done, ended by ${kind}: that it is done, and nothing to try again`, () => {
      const { title, retry } = errorText(new AccountError(kind, { operation: 'buyer.create', outcome: 'applied' }));
      expect([title, retry]).to.deep.equal(['This is done', false]);
    });
  }

  it('of a read: there is a way to ask again, unless asking cannot help', () => {
    const again = errorKinds.filter((kind) => errorText(new AccountError(kind, { operation: 'buyer.search' })).retry);
    expect(errorKinds.filter((kind) => !again.includes(kind))).to.deep.equal([
      'auth-expired',
      'auth-required',
      'acting-ended',
      'forbidden',
      'unsupported',
      'config',
    ]);
    expect(errorText(new AccountError('not-found', { operation: 'buyer.disable' })).retry).to.equal(false);
  });
});
