import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { integersAsText } from '../../src/adapters/http/integers.ts';

const parse = (json: string): unknown => JSON.parse(integersAsText(json));

describe('integersAsText', () => {
  it('keeps every digit of a long integer, wherever it stands', () => {
    assert.deepEqual(parse('{"id": 7000000000000000904, "ids": [-9007199254740993,1]}'), {
      id: '7000000000000000904',
      ids: ['-9007199254740993', 1],
    });
    assert.equal(parse('9007199254740993'), '9007199254740993');
  });

  it('leaves fractions, powers, short numbers and texts alone', () => {
    for (const value of [
      0.123456789012345,
      1e21,
      1234567890.12345,
      123,
      '7000000000000000904',
      'say "1234567890123456789"',
      '\\',
    ])
      assert.deepEqual(parse(JSON.stringify([value])), [value]);
    assert.deepEqual(parse('[12345678901234567e-2, 12345678901234567.5]'), [
      123456789012345.67,
      Number('12345678901234567.5'),
    ]);
  });

  it('changes nothing else of any JSON', () => {
    const isShort = (value: unknown): boolean => !/\d{16}/u.test(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue(), fc.maxSafeNat(), (value, padding) => {
        fc.pre(isShort(value));
        assert.deepEqual(
          parse(JSON.stringify([value, '1234567890123456', padding % 1e9])),
          JSON.parse(JSON.stringify([value, '1234567890123456', padding % 1e9])),
        );
      }),
    );
  });

  it('takes no longer for a text that never ends', () => {
    const start = performance.now();
    for (const hostile of ['\\"', '"', '\\', '1'])
      integersAsText(`"${hostile.repeat(2_000_000)}1234567890123456${'\\'.repeat(3)}`);
    assert.ok(performance.now() - start < 3_000);
  });
});
