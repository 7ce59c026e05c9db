import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type * as z from 'zod/mini';
import { type Route, routes } from '../src/adapters/rest.contract.ts';
import { Problem } from '../src/adapters/rest/problem.schema.ts';

/**
 * Writes what the REST adapter needs of the contract at run time: its routes and the outlines of its answers, without
 * the schemas and the library that checks by them. `rest.contract.ts` stays the one place where the contract is said.
 *
 *     node tools/wire.ts [file]
 */
const committed = fileURLToPath(new URL('../src/adapters/rest/wire.ts', import.meta.url));
const target = process.argv[2] ?? committed;

/** The schemas' own descriptions, as far as the contract uses them. */
interface Definition {
  readonly type: string;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly format?: string } };
  }[];
  readonly format?: string;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly defaultValue?: unknown;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number)[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
}

const definitionOf = (schema: z.ZodMiniType): Definition => schema._zod.def;

/** Outlines that stand in more than one place get a name, so that they are written once. */
const named = new Map<z.ZodMiniType, { name: string; text: string }>();
const seen = new Map<z.ZodMiniType, number>();

function count(schema: z.ZodMiniType): void {
  const times = (seen.get(schema) ?? 0) + 1;
  seen.set(schema, times);
  if (times > 1) return;
  const { element, innerType, valueType, options, shape } = definitionOf(schema);
  for (const inner of [element, innerType, valueType, ...(options ?? []), ...Object.values(shape ?? {})])
    if (inner) count(inner);
}

function outline(schema: z.ZodMiniType): string {
  const known = named.get(schema);
  if (known) return known.name;
  const text = outlineOf(definitionOf(schema));
  if ((seen.get(schema) ?? 0) < 2 || text.length < 12) return text;
  const name = `shape${named.size + 1}`;
  named.set(schema, { name, text });
  return name;
}

function outlineOf(definition: Definition): string {
  const { type, checks = [], element, innerType, valueType, options = [], entries, values, shape } = definition;
  switch (type) {
    case 'string':
      return definition.format === 'datetime' ? `'t'` : `'s'`;
    case 'boolean':
      return `'b'`;
    case 'number':
      return definition.format === 'safeint' || checks.some(({ _zod }) => _zod.def.format === 'safeint')
        ? `'i'`
        : `'n'`;
    case 'array':
      return `[${outline(needed(element))}]`;
    case 'optional':
      return outline(needed(innerType));
    case 'default':
      if (definition.defaultValue !== '') throw new Error('The only default that has an outline is an empty text.');
      return `'e'`;
    case 'enum':
      return `{ $: ${JSON.stringify(Object.values(entries ?? {}))} }`;
    case 'literal':
      return `{ $: ${JSON.stringify(values)} }`;
    case 'record':
      return `{ $of: ${outline(needed(valueType))} }`;
    case 'union':
      return `{ $any: [${options.map(outline).join(', ')}] }`;
    case 'object':
      return `{ ${Object.entries(shape ?? {})
        .map(member)
        .join(', ')} }`;
    default:
      throw new Error(`The contract uses a kind of schema that has no outline: ${type}`);
  }
}

const member = ([name, schema]: [string, z.ZodMiniType]): string =>
  `'${name}${definitionOf(schema).type === 'optional' ? '?' : ''}': ${outline(schema)}`;

function needed<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('A schema of the contract lacks a part.');
  return part;
}

function routeText([operation, route]: [string, Route]): string {
  const { method, path, body, answer, read, versioned } = route;
  const members = [`method: '${method}'`, `path: '${path}'`];
  if (body) members.push('body: true');
  if (read) members.push('read: true');
  if (versioned) members.push('versioned: true');
  if (answer) members.push(`answer: ${outline(answer)}`);
  return `'${operation}': { ${members.join(', ')} },`;
}

const all = Object.entries<Route>(routes);
for (const [, { answer }] of all) if (answer) count(answer);
count(Problem);
const problem = outline(Problem);
const table = all.map(routeText).join('\n');
const shapes = [...named.values()].map(({ name, text }) => `const ${name}: Shape = ${text};`).join('\n');

const source = `// Written by tools/wire.ts from rest.contract.ts. Do not edit.
import type { RestOperation } from '../rest.contract.ts';
import type { Shape } from './shape.ts';

export interface WireRoute {
  readonly method: string;
  readonly path: string;
  readonly body?: true;
  readonly read?: true;
  readonly versioned?: true;
  readonly answer?: Shape;
}

${shapes}

export const problem: Shape = ${problem};

export const wire: Readonly<Record<RestOperation, WireRoute>> = {
${table}
};
`;

writeFileSync(target, await format(source, { ...(await resolveConfig(committed)), filepath: committed }));
