import { expect } from '@open-wc/testing';
import { Paging } from '../../src/controllers/paging.ts';
import { type TestHost, newHost, place, rest } from './fakes.ts';

describe('Paging', () => {
  let host: TestHost;
  let paging: Paging;
  beforeEach(async () => {
    host = newHost();
    paging = new Paging(host, 20);
    host.view = () => `${paging.offset} ${JSON.stringify(paging.request)}`;
    await place(host);
  });

  it('begins at the first page', () => {
    expect(paging.request).to.deep.equal({ size: 20 });
    expect(paging).to.include({ offset: 0, hasPrevious: false, size: 20 });
  });

  it('goes on by cursor and back the same way, and draws its host', async () => {
    const seen: string[] = [];
    for (const go of [
      () => paging.next('b'),
      () => paging.next('c'),
      () => paging.previous(),
      () => paging.previous(),
      () => paging.previous(),
    ]) {
      go();
      await rest(host);
      seen.push(host.text);
    }
    expect(seen).to.deep.equal([
      '20 {"size":20,"cursor":"b"}',
      '40 {"size":20,"cursor":"c"}',
      '20 {"size":20,"cursor":"b"}',
      '0 {"size":20}',
      '0 {"size":20}',
    ]);
  });

  it('begins anew when what is listed has changed, or how much of it', () => {
    paging.next('b');
    paging.reset();
    expect(paging).to.include({ offset: 0, size: 20 });
    paging.next('b');
    paging.reset(50);
    expect(paging.request).to.deep.equal({ size: 50 });
  });

  it('has a key for each page and size', () => {
    const keys = new Set([paging.key]);
    paging.next('b');
    keys.add(paging.key);
    paging.next('c');
    keys.add(paging.key);
    paging.reset(50);
    keys.add(paging.key);
    expect(keys.size).to.equal(4);
    paging.reset(20);
    expect(keys).to.include(paging.key);
  });
});
