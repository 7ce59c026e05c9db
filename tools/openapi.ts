import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Route } from '../src/adapters/rest.contract.ts';
import { problemStatus, problemType } from '../src/adapters/rest/problem.ts';
import { type Json, capital, idOf, membersOf, operations, patchSchema, refTo, schemasIn } from './openapi-schemas.ts';

/**
 * Writes the REST contract as an OpenAPI 3.1 document, from the table of routes and the schemas in it.
 *
 *     node tools/openapi.ts [file]
 */
const committed = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const target = process.argv[2] ?? committed;

const words = (camel: string): string => camel.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
const jsonOf = (schema: Json): Json => ({ content: { 'application/json': { schema } } });

/** The statuses by which an operation may be refused, besides those of any server. */
function problemsOf({ path, body, read, versioned }: Route): number[] {
  return [
    ...(body || !read ? [400] : []),
    401,
    403,
    ...(path.includes('{id}') ? [404] : []),
    ...(read ? [] : [409]),
    ...(versioned ? [412] : []),
    ...(body || !read ? [422] : []),
    ...(versioned ? [428] : []),
    429,
    503,
  ];
}

const problemText: Readonly<Record<number, string>> = {
  400: 'Not understood: no JSON, or a header is missing.',
  401: 'Nobody is signed in.',
  403: 'Not allowed; or acting for a customer has ended (`acting-ended`).',
  404: 'There is no such record, or none that this session may know of.',
  409: 'The present state of things forbids it; or the same intent is still being carried out (`in-flight`).',
  412: 'The record has another version than `If-Match` says.',
  422: 'Something about the input is wrong; or its idempotency key was used for something else (`key-reused`).',
  428: '`If-Match` is missing.',
  429: 'Too many requests.',
  503: 'Not available at the moment.',
};

function success({ answer, creates, read, versioned }: Route): Json {
  if (!answer) return { '204': { description: 'Done.' } };
  const description = creates ? 'What was created.' : read ? 'What was asked for.' : 'What there is now.';
  const single = [versioned, creates, read].includes(true) && 'version' in membersOf(answer);
  return {
    [creates ? '201' : '200']: {
      description,
      ...(single && { headers: { ETag: refTo('headers', 'ETag') } }),
      ...jsonOf(refTo('schemas', idOf(answer))),
    },
  };
}

function operation({ id, resource, verb, route }: (typeof operations)[number]): Json {
  const { method, path, body, read, versioned } = route;
  const parameters = [
    ...(path.includes('{id}') ? ['Id'] : []),
    ...(read ? [] : ['IdempotencyKey', 'Session']),
    ...(versioned ? ['IfMatch'] : []),
  ];
  return {
    operationId: id,
    tags: [resource],
    summary: capital(`${words(verb)} (${resource})`),
    ...(parameters.length > 0 && { parameters: parameters.map((parameter) => refTo('parameters', parameter)) }),
    ...(body && {
      requestBody: {
        required: true,
        ...jsonOf(refTo('schemas', method === 'PATCH' ? patchSchema(resource, body) : idOf(body))),
      },
    }),
    responses: {
      ...success(route),
      ...Object.fromEntries(
        problemsOf(route).map((status) => [status, refTo('responses', `Problem${String(status)}`)]),
      ),
      default: refTo('responses', 'Problem'),
    },
  };
}

const paths: Record<string, Json> = {};
for (const one of operations) {
  (paths[one.route.path] ??= {})[one.route.method.toLowerCase()] = operation(one);
}

const problemResponse = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: refTo('schemas', 'Problem') } },
});
const waits = { headers: { 'Retry-After': refTo('headers', 'RetryAfter') } };

const types = Object.entries(problemStatus).map(
  ([kind, status]) => `\`${problemType(kind as keyof typeof problemStatus)}\` (${String(status)})`,
);

const responses = {
  Problem: problemResponse(`Anything else that went wrong. The types of problems: ${types.join(', ')}.`),
  ...Object.fromEntries(
    Object.entries(problemText).map(([status, text]) => [
      `Problem${status}`,
      { ...problemResponse(text), ...(['429', '503'].includes(status) && waits) },
    ]),
  ),
};

const document = {
  openapi: '3.1.0',
  info: {
    title: 'Prokura: administration of business accounts',
    version: '1.0.0',
    description: [
      'What a server offers for `restBackend` to speak to it. A server may leave out operations; the page then does not offer them.',
      'Searches and lists are asked by POST, so that no personal data stands in a URL. Pages are walked by opaque cursors.',
      'Every write carries an `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header-07, work in progress): the same key and payload give the same answer for at least 24 hours. Writes on records that exist carry `If-Match`, with the `ETag` of the record or `*` for whatever version.',
      'PATCH replaces the members it names; `null` empties one; what it does not name stays, and so does at `null` what no record can be without.',
      'Errors are problem details (RFC 9457). The server decides what is allowed, whatever the page thinks.',
    ].join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ bearer: [] }, { cookie: [] }],
  tags: [...new Set(operations.map(({ resource }) => resource))].map((resource) => ({ name: resource })),
  paths,
  components: {
    schemas: schemasIn([paths, responses]),
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: 'An opaque id.' },
      IdempotencyKey: {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        schema: { type: 'string' },
        description:
          'Names one intent of the user, as a structured-field string: `"8e03978e-40d5-43dd-bc93-6894a57f9324"`.',
      },
      Session: {
        name: 'Prokura-Session',
        in: 'header',
        required: false,
        schema: { type: 'string' },
        description:
          'The id of the session in which the user acts, as they see it, as a structured-field string. Where another one holds by now, the write is refused with 403 and the problem `acting-ended`, so that it cannot land on somebody else.',
      },
      IfMatch: {
        name: 'If-Match',
        in: 'header',
        required: true,
        schema: { type: 'string' },
        description: 'The ETag of the record as the user saw it, or `*`.',
      },
    },
    headers: {
      ETag: { schema: { type: 'string' }, description: "The record's version, strong." },
      RetryAfter: { schema: { type: 'string' }, description: 'Seconds, or a date.' },
    },
    responses,
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      cookie: {
        type: 'apiKey',
        in: 'cookie',
        name: 'prokura-session',
        description: 'A same-site cookie that scripts cannot read; its name is the server’s to choose.',
      },
    },
  },
};

const text = await format(JSON.stringify(document), { ...(await resolveConfig(committed)), filepath: committed });
writeFileSync(target, text);
