import * as z from 'zod/mini';
import { RoleIds, type Route, routes } from '../src/adapters/rest.contract.ts';
import { Problem } from '../src/adapters/rest/problem.schema.ts';
import * as domain from '../src/domain/schemas.ts';
import * as units from '../src/domain/schemas/business-unit.ts';

/** The schemas of the REST contract as components of an OpenAPI document. */
export type Json = Record<string, unknown>;
type Members = Record<string, Json>;

export const operations = Object.entries<Route>(routes).map(([id, route]) => {
  const [resource = '', verb = ''] = id.split('.');
  return { id, resource, verb, route };
});

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Every schema that stands in the document has a name: its own in the domain, or that of the operation it belongs to. */
const names = z.registry<{ id: string }>();
function name(schema: z.ZodMiniType, id: string): void {
  if (!names.has(schema)) names.add(schema, { id });
}
for (const [id, schema] of Object.entries<unknown>({ ...domain, ...units }))
  if (schema instanceof z.ZodMiniType) name(schema, id);
name(Problem, 'Problem');
name(RoleIds, 'RoleIds');
for (const { resource, verb, route } of operations) {
  const isList = ['search', 'list'].includes(verb);
  if (route.body) name(route.body, capital(resource) + (isList ? 'Query' : `${capital(verb)}Input`));
  if (route.answer) name(route.answer, `${capital(resource)}Page`);
}

export const refTo = (kind: string, id: string): Json => ({ $ref: `#/components/${kind}/${id}` });

/** Leaves out what only repeats a format, and the bounds that merely say that a number is whole. */
function tidy(schema: Json): void {
  if ('format' in schema) delete schema['pattern'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
}

function componentSchemas(): Members {
  const { schemas } = z.toJSONSchema(names, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema),
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema as Json]),
  );
}

const components = componentSchemas();

/** What a PATCH takes: what may be left empty may also be emptied. Gives the name under which it now stands. */
export function patchSchema(resource: string, body: z.ZodMiniType): string {
  interface ObjectSchema {
    readonly properties: Members;
    readonly required?: readonly string[];
  }
  const { properties, required = [], ...rest } = components[idOf(body)] as ObjectSchema & Json;
  const emptied = Object.entries(properties).map(([member, schema]) => [
    member,
    required.includes(member) ? schema : { anyOf: [schema, { type: 'null' }] },
  ]);
  const id = `${capital(resource)}Patch`;
  components[id] = { ...rest, properties: Object.fromEntries(emptied), ...(required.length > 0 && { required }) };
  return id;
}

export function idOf(schema: z.ZodMiniType): string {
  const id = names.get(schema)?.id;
  if (id === undefined) throw new Error('A schema of the contract has no name');
  return id;
}

const membersIn = (schema: Json | undefined): Json => (schema?.['properties'] ?? {}) as Json;

/** The members of a record, of the first kind where there are several. */
export function membersOf(schema: z.ZodMiniType): Json {
  const { properties, oneOf } = components[idOf(schema)] as { properties?: Json; oneOf?: { $ref: string }[] };
  const first = oneOf?.[0]?.$ref.split('/').at(-1) ?? '';
  return properties ?? membersIn(components[first]);
}

/** The components that somebody refers to, in the order of their names. */
export function schemasIn(from: unknown): Members {
  const found: Members = {};
  const visit = (text: string): void => {
    for (const [, id = ''] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) {
      const schema = components[id];
      if (schema === undefined) throw new Error(`Nothing is called ${id}`);
      if (id in found) continue;
      found[id] = schema;
      visit(JSON.stringify(schema));
    }
  };
  visit(JSON.stringify(from));
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
