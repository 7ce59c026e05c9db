import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { smallFacts } from '../../mocks/world/facts.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import world from '../../docs/examples/check-a-server/world.mjs';

const worldFile = 'docs/examples/check-a-server/world.mjs';

async function prokura(...args: string[]) {
  const command = spawn(process.execPath, ['src/cli/prokura.ts', ...args], { stdio: 'pipe' });
  const ended = once(command, 'close') as Promise<[code: number]>;
  const [out, error, [code]] = await Promise.all([text(command.stdout), text(command.stderr), ended]);
  return { code, out, error };
}

describe('prokura conformance', () => {
  let server: Listening;
  before(async () => {
    server = await listen();
  });
  after(() => server.close());

  it('knows of the mock server what is true of it', () => {
    assert.deepEqual(world.facts, smallFacts);
  });

  it('says that a server keeps the contract', async () => {
    const { code, out } = await prokura(
      'conformance',
      '--base-url',
      server.url,
      '--world',
      worldFile,
      '--only',
      'buyer.',
    );
    assert.equal(code, 0, out);
    assert.match(out, /^holds {2}buyer\.create\/1 /mu);
    const [, held, asked] = /The server keeps the contract: (\d+) of (\d+) cases hold/u.exec(out) ?? [];
    assert.equal(held, asked);
    assert.ok(Number(held) > 40, held);
  });

  it('says where a server falls short, and by what', async () => {
    await fetch(`${server.url}/_mock/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'not-found', operation: 'company.read', times: 5 }),
    });
    const { code, out } = await prokura(
      'conformance',
      '--base-url',
      server.url,
      '--world',
      worldFile,
      '--only',
      'company.read',
    );
    assert.equal(code, 1, out);
    assert.match(out, /^SHORT {2}company\.read\/1 .*\n {7}\S/mu);
    assert.match(out, /The server falls short of the contract: \d+ of \d+ cases hold/u);
  });

  it('says how it is used, and ends with 2 where it was not understood', async () => {
    for (const args of [
      [],
      ['conformance'],
      ['conformance', '--base-url', server.url],
      ['conform', '--base-url', 'x', '--world', 'y'],
    ]) {
      const { code, error } = await prokura(...args);
      assert.equal(code, 2);
      assert.match(error, /--base-url/u);
    }
    const { code, error } = await prokura('conformance', '--base-url', server.url, '--world', 'no-such-world.mjs');
    assert.equal(code, 2);
    assert.match(error, /no-such-world/u);
  });
});
