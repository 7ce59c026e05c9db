import { expect } from '@open-wc/testing';
import {
  AccountError,
  type ErrorKind,
  errorKinds,
  isAccountError,
  toAccountError,
  withOutcome,
} from '../../src/backend/errors.ts';

/** What each kind says where nobody knows better: what became of a write, and whether it may be tried again. */
const sayings: Readonly<Record<ErrorKind, string>> = {
  aborted: 'unknown, never',
  offline: 'unknown, with-key',
  network: 'unknown, with-key',
  timeout: 'unknown, with-key',
  'auth-expired': 'not-applied, never',
  'auth-required': 'not-applied, never',
  'acting-ended': 'not-applied, never',
  forbidden: 'not-applied, never',
  'not-found': 'not-applied, never',
  'conflict-version': 'not-applied, never',
  'precondition-missing': 'not-applied, never',
  'conflict-state': 'not-applied, never',
  'in-flight': 'unknown, with-key',
  validation: 'not-applied, never',
  'key-reused': 'not-applied, never',
  'rate-limited': 'not-applied, after',
  unavailable: 'not-applied, with-key',
  server: 'unknown, with-key',
  malformed: 'not-applied, safe',
  unsupported: 'not-applied, never',
  config: 'not-applied, never',
};

describe('AccountError', () => {
  for (const kind of errorKinds) {
    it(`says of ${kind}: ${sayings[kind]}`, () => {
      const { outcome, retryable } = new AccountError(kind, { operation: 'buyer.disable' });
      expect(`${outcome}, ${retryable}`).to.equal(sayings[kind]);
    });
  }

  it('names the operation and the kind, and nothing that the server wrote', () => {
    const { message, fieldErrors } = new AccountError('server', { operation: 'buyer.disable' });
    expect(message).to.equal('[prokura] buyer.disable: server');
    expect(fieldErrors).to.deep.equal([]);
  });

  it('lets the adapter know better', () => {
    const error = new AccountError('malformed', { operation: 'buyer.create', outcome: 'applied', retryable: 'never' });
    expect(error).to.include({ outcome: 'applied', retryable: 'never' });
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
    ['an error of somebody else that has a kind', Object.assign(new Error('x'), { kind: 'server' }), 'config'],
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

describe('withOutcome', () => {
  const details = {
    operation: 'buyer.read',
    retryAfterMs: 5,
    fieldErrors: [{ path: ['name'], code: 'taken' }],
    problemType: 'busy',
    status: 503,
    correlationId: 'c',
    refusal: { allowed: false, capability: 'buyer.read', because: 'role', code: 'not-granted', ask: [] },
    cause: new Error('x'),
  } as const;

  it('tells the same of another outcome, from which follows whether to try again', () => {
    const error = new AccountError('unavailable', details);
    const applied = withOutcome(error, 'applied', 'buyer.update');
    const { operation: _, ...same } = details;
    expect(applied).to.include({ ...same, kind: 'unavailable', operation: 'buyer.update' });
    expect(applied).to.include({ outcome: 'applied', retryable: 'never' });
    expect(withOutcome(error, 'unknown')).to.include({ operation: 'buyer.read', retryable: 'with-key' });
  });
});
