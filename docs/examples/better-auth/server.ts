import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { toNodeHandler } from 'better-auth/node';
import { createServer as createVite } from 'vite';
import { createAuth } from './auth.ts';
import { password, people } from './people.ts';
import { seed } from './seed.ts';

/**
 * `npm run example:better-auth`: one process that serves a page and, below `/api/auth` of the same origin, a better-auth
 * server over a SQLite file. What would be an e-mail is written to the console.
 */
const port = Number(process.env['PORT'] ?? 5180);
const baseURL = `http://localhost:${port}`;
const root = import.meta.dirname;
const repository = join(root, '../../..');

const folder = join(repository, '.cache');
mkdirSync(folder, { recursive: true });
const database = new DatabaseSync(process.env['DATABASE'] ?? join(folder, 'better-auth-example.sqlite'));

const auth = createAuth({ database, baseURL, mail: (to, link) => console.log(`To ${to}: ${link}`) });
await seed(auth);

const http = createServer();
const pages = await createVite({
  configFile: false,
  root,
  cacheDir: join(folder, 'better-auth-example'),
  server: { middlewareMode: true, hmr: { server: http }, fs: { allow: [repository] } },
});
const answer = toNodeHandler(auth);
http.on('request', (request, response) => {
  if (request.url?.startsWith('/api/auth/')) void answer(request, response);
  else pages.middlewares(request, response);
});
http.listen(port, 'localhost', () => {
  console.log(`${baseURL}/\nSign in as one of`);
  for (const { email, role = 'customer' } of people) console.log(`  ${email} (${role})`);
  console.log(`with the password: ${password}`);
});
