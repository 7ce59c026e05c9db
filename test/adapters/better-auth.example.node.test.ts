import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { password, people } from '../../docs/examples/better-auth/people.ts';
import { betterAuthBackend } from '../../src/adapters/better-auth.ts';
import { browser } from './better-auth-fixture.ts';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

it('the example serves its page, signs people in, and tells the adapter who they are', async () => {
  const file = fileURLToPath(new URL('../../docs/examples/better-auth/server.ts', import.meta.url));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATABASE: ':memory:' };
  const server = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = `http://localhost:${port}`;
    for await (const line of createInterface(server.stdout)) if (line.includes(url)) break;
    const page = await (await fetch(`${url}/`)).text();
    assert.match(page, /<account-provider>[\s\S]*<find-customers>/u);
    assert.match(await (await fetch(`${url}/main.ts`)).text(), /betterAuthBackend/u);

    const { email = '', name = '' } = people[0] ?? {};
    const wire = browser(url, '');
    const body = JSON.stringify({ email, password });
    const headers = { 'content-type': 'application/json' };
    const { ok } = await wire(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
    assert.ok(ok);
    const { actor } = await betterAuthBackend({ baseUrl: `${url}/api/auth`, fetch: wire }).session.read();
    assert.deepEqual([`${actor.firstName} ${actor.lastName}`, actor.roles], [name, ['csr']]);
  } finally {
    server.kill();
  }
});
