import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { toNodeHandler } from 'better-auth/node';
import { createAuth } from '../../docs/examples/better-auth/auth.ts';
import { people, password } from '../../docs/examples/better-auth/people.ts';
import { seed } from '../../docs/examples/better-auth/seed.ts';

/**
 * The example's server as a process of its own, with its world in memory: writes one line of JSON when it listens (see
 * `Started`), and puts the world back as it was for whoever posts to `/reset`. Ends with its standard input.
 */
export interface Started {
  readonly url: string;
  /** By e-mail address: the cookie of somebody who is signed in. */
  readonly cookies: Readonly<Record<string, string>>;
  /** By e-mail address and slug. */
  readonly ids: Readonly<Record<string, string>>;
  readonly members: readonly { readonly id: string; readonly userId: string; readonly organizationId: string }[];
}

const database = new DatabaseSync(':memory:');
const http = createServer();
await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

const auth = createAuth({
  database,
  baseURL: url,
  // The library's own way takes its time on purpose, which a test has no use for.
  password: {
    hash: (text) => Promise.resolve(`kept:${text}`),
    verify: ({ hash, password: text }) => Promise.resolve(hash === `kept:${text}`),
  },
});
const ids = await seed(auth);
const cookies = await Promise.all(people.filter(({ banned }) => !banned).map(signIn));
const tables = rows('sqlite_master', "type = 'table'").map(({ name }) => name as string);
const world = tables.map((table) => [table, rows(table)] as const);
const members = rows('member').map(({ id, userId, organizationId }) => ({ id, userId, organizationId }));

const answer = toNodeHandler(auth);
http.on('request', (request, response) => {
  if (request.url === '/reset') {
    reset();
    response.writeHead(204).end();
  } else void answer(request, response);
});
process.stdin.resume().on('end', () => process.exit());
process.stdout.write(
  `${JSON.stringify({ url, cookies: Object.fromEntries(cookies), ids: Object.fromEntries(ids), members })}\n`,
);

async function signIn({ email }: { readonly email: string }): Promise<readonly [string, string]> {
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
  return [
    email,
    headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  ];
}

function rows(table: string, where = 'true'): Record<string, SQLOutputValue>[] {
  return database.prepare(`select * from "${table}" where ${where}`).all();
}

function reset(): void {
  database.exec('pragma foreign_keys = off; begin');
  for (const [table] of world) database.exec(`delete from "${table}"`);
  for (const [table, all] of world) {
    for (const row of all) {
      const names = Object.keys(row);
      const marks = names.map(() => '?').join();
      database
        .prepare(`insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${marks})`)
        .run(...Object.values(row));
    }
  }
  database.exec('commit');
}
