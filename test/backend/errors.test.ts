import { expect } from '@open-wc/testing';
import { AccountError, type ErrorKind, errorKinds, isAccountError, toAccountError } from '../../src/backend/errors.ts';

const unknownOutcome: readonly ErrorKind[] = ['aborted', 'offline', 'network', 'timeout', 'in-flight', 'server'];

describe('AccountError', () => {
  for (const kind of errorKinds) {
    it(`says of ${kind} what became of a write`, () => {
      const { outcome } = new AccountError(kind, { operation: 'buyer.disable' });
      expect(outcome).to.equal(unknownOutcome.includes(kind) ? 'unknown' : 'not-applied');
    });
  }

  it('lets the adapter know better', () => {
    const error = new AccountError('malformed', { operation: 'buyer.create', outcome: 'applied', retryable: 'never' });
    expect(error).to.include({ outcome: 'applied', retryable: 'never' });
  });

  it('never says that a refusal can be tried again', () => {
    const never: readonly ErrorKind[] = [
      'forbidden',
      'not-found',
      'validation',
      'conflict-version',
      'unsupported',
      'config',
    ];
    for (const kind of never) expect(new AccountError(kind, { operation: 'x.y' }).retryable, kind).to.equal('never');
  });

  it('never says that what is done can be tried again', () => {
    const details = { operation: 'buyer.create', outcome: 'applied' } as const;
    expect(new AccountError('malformed', details).retryable).to.equal('never');
    expect(new AccountError('network', details).retryable).to.equal('never');
  });

  it('keeps its cause from whoever enumerates or serializes it', () => {
    const cause = new Error('token abc123 of ada@example.com');
    const error = new AccountError('server', { operation: 'buyer.read', cause });
    expect(error.cause).to.equal(cause);
    expect(Object.keys(error)).not.to.include('cause');
    expect(`${JSON.stringify(error)} ${error.message} ${String(error)}`).not.to.contain('abc123');
  });
});

describe('toAccountError', () => {
  it('leaves ours as it is, that of another copy of the kit too', () => {
    const ours = new AccountError('not-found', { operation: 'buyer.read' });
    const otherCopy = Object.assign(new Error('[prokura] buyer.read: not-found'), {
      name: 'AccountError',
      kind: 'not-found',
    });
    expect(toAccountError(ours, 'else')).to.equal(ours);
    expect(toAccountError(otherCopy, 'else')).to.equal(otherCopy);
  });

  const foreign: [string, unknown, ErrorKind][] = [
    ['an abort', new DOMException('gone', 'AbortError'), 'aborted'],
    ['a deadline of the platform', new DOMException('late', 'TimeoutError'), 'timeout'],
    ['a programming error', new TypeError('x is not a function'), 'config'],
    ['a text', 'oops', 'config'],
    ['nothing', undefined, 'config'],
    ['something that has a kind but is no error', { name: 'AccountError', kind: 'server' }, 'config'],
  ];
  for (const [name, thrown, kind] of foreign) {
    it(`makes ${kind} of ${name}`, () => {
      const error = toAccountError(thrown, 'buyer.read');
      expect(error).to.include({ kind, operation: 'buyer.read', cause: thrown });
      expect(isAccountError(error)).to.equal(true);
    });
  }

  it('does not claim that a write came to nothing when something foreign broke it off', () => {
    expect(toAccountError(new TypeError('x'), 'buyer.create').outcome).to.equal('unknown');
  });
});
