import { expect } from '@open-wc/testing';
import { uuid } from '../../src/domain/uuid.ts';

const v4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;

describe('uuid', () => {
  it('is a version 4 UUID, another one each time, of every digit wherever one is free', () => {
    const many = Array.from({ length: 500 }, uuid);
    for (const one of many) expect(one).to.match(v4);
    expect(new Set(many).size).to.equal(500);
    for (const place of [0, 7, 11, 15, 20, 22, 35])
      expect(new Set(many.map((one) => one[place])).size, `at ${place}`).to.equal(16);
  });

  it('is one on pages without a secure context, too', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(uuid()).to.match(v4);
    } finally {
      delete (crypto as { randomUUID?: unknown }).randomUUID;
    }
  });
});
