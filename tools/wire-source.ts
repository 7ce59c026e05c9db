import type * as z from 'zod/mini';
import { type Route, routes } from '../src/adapters/rest.contract.ts';
import { Problem } from '../src/adapters/rest/problem.schema.ts';

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

/** What is written down beside outlines that stand in one place: those that stand in more than one, by name. */
class Outlines {
  readonly #named = new Map<z.ZodMiniType, { name: string; text: string }>();
  readonly #seen = new Map<z.ZodMiniType, number>();

  constructor(schemas: readonly z.ZodMiniType[]) {
    for (const schema of schemas) this.#count(schema);
  }

  /** The declarations of what has a name, in an order in which each knows those before it. */
  get declarations(): string {
    return [...this.#named.values()].map(({ name, text }) => `const ${name}: Shape = ${text};`).join('\n');
  }

  of(schema: z.ZodMiniType): string {
    const known = this.#named.get(schema);
    if (known) return known.name;
    const text = this.#write(definitionOf(schema));
    if ((this.#seen.get(schema) ?? 0) < 2 || text.length < 12) return text;
    const name = `shape${this.#named.size + 1}`;
    this.#named.set(schema, { name, text });
    return name;
  }

  #count(schema: z.ZodMiniType): void {
    const times = (this.#seen.get(schema) ?? 0) + 1;
    this.#seen.set(schema, times);
    if (times > 1) return;
    const { element, innerType, valueType, options, shape } = definitionOf(schema);
    for (const inner of [element, innerType, valueType, ...(options ?? []), ...Object.values(shape ?? {})])
      if (inner) this.#count(inner);
  }

  #write(definition: Definition): string {
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
        return `[${this.of(needed(element))}]`;
      case 'optional':
        return this.of(needed(innerType));
      case 'default':
        if (definition.defaultValue !== '') throw new Error('The only default that has an outline is an empty text.');
        return `'e'`;
      case 'enum':
        return `{ $: ${JSON.stringify(Object.values(entries ?? {}))} }`;
      case 'literal':
        return `{ $: ${JSON.stringify(values)} }`;
      case 'record':
        return `{ $of: ${this.of(needed(valueType))} }`;
      case 'union':
        return `{ $any: [${options.map((option) => this.of(option)).join(', ')}] }`;
      case 'object':
        return `{ ${Object.entries(shape ?? {})
          .map((member) => this.#member(member))
          .join(', ')} }`;
      default:
        throw new Error(`The contract uses a kind of schema that has no outline: ${type}`);
    }
  }

  #member([name, schema]: [string, z.ZodMiniType]): string {
    return `'${name}${definitionOf(schema).type === 'optional' ? '?' : ''}': ${this.of(schema)}`;
  }
}

function needed<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('A schema of the contract lacks a part.');
  return part;
}

const operations = Object.entries<Route>(routes);
const of = (resource: string) => operations.filter(([operation]) => operation.startsWith(`${resource}.`));

/** The resources that the contract has routes of, `session` among them. */
export const wireResources: readonly string[] = [
  ...new Set(operations.map(([operation]) => operation.slice(0, operation.indexOf('.')))),
];

const types = `import type { Shape } from './shape.ts';

export interface WireRoute {
  readonly method: string;
  readonly path: string;
  readonly body?: true;
  readonly read?: true;
  readonly versioned?: true;
  readonly answer?: Shape;
}

/** The routes of one resource, by verb; or what fetches them, where a build splits them off. */
export type WireRoutes = Readonly<Record<string, WireRoute>>;
export type WireSource = WireRoutes | (() => Promise<WireRoutes>);
`;

/** The outline of a problem, and the routes of all resources. */
export function wireSource(): string {
  const outlines = new Outlines([...answersOf(wireResources), Problem]);
  const problem = outlines.of(Problem);
  const table = tableOf(wireResources, outlines);
  return `${types}
${outlines.declarations}

export const problem: Shape = ${problem};

export const wire: Readonly<Record<string, WireSource>> = {
${table}
};
`;
}

/** The same with the routes of some resources only; those of the others are fetched from a module of their own. */
export function firstWireSource(first: readonly string[], otherModule: string): string {
  const outlines = new Outlines([...answersOf(first), Problem]);
  const problem = outlines.of(Problem);
  const table = tableOf(first, outlines);
  const others = wireResources.filter((resource) => !first.includes(resource));
  return `${outlines.declarations}
export const problem = ${problem};
const other = (resource) => () => import('${otherModule}').then(({ wire }) => wire[resource]);
export const wire = {
${table}
...Object.fromEntries('${others.join(' ')}'.split(' ').map((name) => [name, other(name)])),
};
`;
}

/** That module. */
export function otherWireSource(first: readonly string[]): string {
  const others = wireResources.filter((resource) => !first.includes(resource));
  const outlines = new Outlines(answersOf(others));
  const table = tableOf(others, outlines);
  return `${outlines.declarations}\nexport const wire = {\n${table}\n};\n`;
}

const tableOf = (resources: readonly string[], outlines: Outlines): string =>
  resources.map((resource) => `${resource}: ${routesText(resource, outlines)},`).join('\n');

const answersOf = (resources: readonly string[]): z.ZodMiniType[] =>
  resources.flatMap(of).flatMap(([, { answer }]) => answer ?? []);

function routesText(resource: string, outlines: Outlines): string {
  const verbs = of(resource).map(([operation, route]) => {
    const { method, path, body, answer, read, versioned } = route;
    const members = [`method: '${method}'`, `path: '${path}'`];
    if (body) members.push('body: true');
    if (read) members.push('read: true');
    if (versioned) members.push('versioned: true');
    if (answer) members.push(`answer: ${outlines.of(answer)}`);
    return `${operation.slice(resource.length + 1)}: { ${members.join(', ')} },`;
  });
  return `{\n${verbs.join('\n')}\n}`;
}
