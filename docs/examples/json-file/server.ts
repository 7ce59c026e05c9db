import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { addPerson, changePerson, setActive } from './changes.ts';
import { Oops } from './oops.ts';
import { type Question, groupFor, groupOut, listGroups, listPeople, personFor, personOut } from './reads.ts';
import { type Person, Roster } from './roster.ts';

const routes: readonly [method: string, path: RegExp, answer: (question: Question) => unknown][] = [
  ['GET', /^\/me$/, ({ roster, me }) => personOut(roster, me)],
  ['PATCH', /^\/me$/, (question) => edit(question, question.me)],
  ['GET', /^\/groups$/, listGroups],
  ['GET', /^\/groups\/([^/]+)$/, ({ roster, me, id }) => groupOut(roster, groupFor(roster, me, id))],
  ['GET', /^\/people$/, listPeople],
  ['POST', /^\/people$/, ({ roster, me, body }) => personOut(roster, addPerson(roster, me, body))],
  ['GET', /^\/people\/([^/]+)$/, (question) => personOut(question.roster, personFor(question))],
  ['PATCH', /^\/people\/([^/]+)$/, (question) => edit(question, personFor(question))],
  ['POST', /^\/people\/([^/]+)\/activate$/, (question) => toggle(question, true)],
  ['POST', /^\/people\/([^/]+)\/deactivate$/, (question) => toggle(question, false)],
];

/** Serves the groups and people of a JSON file. Port 0 takes any free one. */
export async function startServer(file: string, port = 0): Promise<{ url: string; close(): void }> {
  const roster = new Roster(file);
  const server = createServer((request, response) => void respond(roster, request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function respond(roster: Roster, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [status, body] = await answerTo(roster, request).then(
    (answer): [number, unknown] => [200, answer],
    (error: unknown): [number, unknown] =>
      error instanceof Oops ? [error.status, error.body] : [500, { oops: 'broken' }],
  );
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function answerTo(roster: Roster, request: IncomingMessage): Promise<unknown> {
  const me = roster.owner(String(request.headers['x-api-key'] ?? ''));
  if (!me) throw new Oops(401, 'who');
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const body = await bodyOf(request);
  for (const [method, path, answer] of routes) {
    const found = method === request.method ? path.exec(pathname) : null;
    if (found) return answer({ roster, me, id: found[1] ?? '', query, body });
  }
  throw new Oops(404, 'nothing');
}

async function bodyOf(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += String(part);
    if (text.length > 100_000) throw new Oops(413, 'long');
  }
  try {
    const body: unknown = JSON.parse(text || '{}');
    if (typeof body === 'object' && body !== null) return { ...body };
  } catch {
    // No JSON is no better than JSON that is no object.
  }
  throw new Oops(400, 'unreadable');
}

const edit = ({ roster, me, body }: Question, person: Person) =>
  personOut(roster, changePerson(roster, me, person, body));

function toggle(question: Question, active: boolean) {
  const { roster, me, body } = question;
  return personOut(roster, setActive(roster, me, personFor(question), { rev: body['rev'], active }));
}

if (import.meta.main) {
  const { url } = await startServer(
    fileURLToPath(new URL('data.json', import.meta.url)),
    Number(process.env['PORT'] ?? 8710),
  );
  console.log(`The groups and people of data.json: ${url}`);
}
