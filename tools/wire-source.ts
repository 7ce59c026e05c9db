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
type Operations = typeof operations;

const resourceOf = (operation: string): string => operation.slice(0, operation.indexOf('.'));

/** The resources that the contract has routes of, `session` among them. */
export const wireResources: readonly string[] = [...new Set(operations.map(([operation]) => resourceOf(operation)))];

const types = `import type { Shape } from './shape.ts';

export interface WireRoute {
  readonly method: string;
  readonly path: string;
  readonly body?: true;
  readonly read?: true;
  readonly versioned?: true;
  readonly answer?: Shape;
}

/** Routes by operation. */
export type WireRoutes = Readonly<Record<string, WireRoute>>;
`;

/** The outline of a problem, and all routes. */
export function wireSource(): string {
  return `${types}
${tableOf(operations, Problem)}
/** Fetches those that a build splits off. */
export const otherRoutes = (): Promise<WireRoutes> => Promise.resolve({});
`;
}

/** The same with no other routes than those by which these resources are read; the others are a module of their own. */
export const firstWireSource = (first: readonly string[], otherModule: string): string => `
${tableOf(operations.filter(isFirst(first)), Problem)}
export const otherRoutes = () => import('${otherModule}').then(({ wire }) => wire);
`;

/** That module. */
export function otherWireSource(first: readonly string[]): string {
  const isRead = isFirst(first);
  return tableOf(operations.filter((operation) => !isRead(operation)));
}

const isFirst =
  (resources: readonly string[]) =>
  ([operation, { read }]: Operations[number]): boolean =>
    read === true && resources.includes(resourceOf(operation));

function tableOf(some: Operations, problem?: z.ZodMiniType): string {
  const answers = some.flatMap(([, { answer }]) => answer ?? []);
  const outlines = new Outlines(problem ? [...answers, problem] : answers);
  const outline = problem && `export const problem: Shape = ${outlines.of(problem)};\n`;
  const table = some.map(([operation, route]) => `'${operation}': ${routeText(route, outlines)},`).join('\n');
  return `${outlines.declarations}\n\n${outline ?? ''}\nexport const wire: WireRoutes = {\n${table}\n};\n`;
}

function routeText({ method, path, body, answer, read, versioned }: Route, outlines: Outlines): string {
  const members = [`method: '${method}'`, `path: '${path}'`];
  if (body) members.push('body: true');
  if (read) members.push('read: true');
  if (versioned) members.push('versioned: true');
  if (answer) members.push(`answer: ${outlines.of(answer)}`);
  return `{ ${members.join(', ')} }`;
}
