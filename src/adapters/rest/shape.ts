/**
 * What an answer has to look like, as data: the outline of a schema without its rules. The rules are the server's to
 * keep; what matters here is that nothing of another kind gets further into the page.
 *
 * - `'s'` text, `'e'` text that may be left out where it is empty, `'n'` number, `'i'` whole number, `'b'` yes or no, `'t'` an instant
 * - `[shape]` a list, `{ name: shape, 'name?': shape }` an object; members that it does not name are left behind
 * - `{ $: [...] }` one of these words, `{ $of: shape }` a dictionary, `{ $any: [...] }` any of these shapes
 */
export type Shape = Primitive | readonly [Shape] | Words | Dictionary | Choice | Members;

type Primitive = 's' | 'e' | 'n' | 'i' | 'b' | 't';
interface Words {
  readonly $: readonly unknown[];
}
interface Dictionary {
  readonly $of: Shape;
}
interface Choice {
  readonly $any: readonly Shape[];
}
interface Members {
  readonly [member: string]: Shape;
}

/** An answer that is not of its shape. Says where, and nothing of what stood there: it may be personal. */
export class ShapeError extends Error {}

/** A clean copy of what came, if it is of the shape. */
export function read(shape: Shape, value: unknown, path = ''): unknown {
  if (typeof shape === 'string') return primitives[shape](value) ? value : wrong(path);
  if (isList(shape)) {
    if (!Array.isArray(value)) return wrong(path);
    return value.map((item, index) => read(shape[0], item, `${path}/${index}`));
  }
  if (isWords(shape)) return shape.$.includes(value) ? value : wrong(path);
  if (isChoice(shape)) return readAny(shape.$any, value, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(path);
  const entries = Object.entries(value);
  if (!isDictionary(shape)) return readMembers(shape, new Map(entries), path);
  return Object.fromEntries(entries.map(([name, inner]) => [name, read(shape.$of, inner, `${path}/${name}`)]));
}

const primitives: Readonly<Record<Primitive, (value: unknown) => boolean>> = {
  s: (value) => typeof value === 'string',
  e: (value) => typeof value === 'string',
  n: Number.isFinite,
  i: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  b: (value) => typeof value === 'boolean',
  t: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
};

function readMembers(shape: Members, given: ReadonlyMap<string, unknown>, path: string): unknown {
  const result: Record<string, unknown> = {};
  for (const [member, inner] of Object.entries(shape)) {
    const optional = member.endsWith('?');
    const name = optional ? member.slice(0, -1) : member;
    const value = given.get(name) ?? (inner === 'e' ? '' : undefined);
    if (value !== undefined) result[name] = read(inner, value, `${path}/${name}`);
    else if (!optional) wrong(`${path}/${name}`);
  }
  return result;
}

function readAny(shapes: readonly Shape[], value: unknown, path: string): unknown {
  for (const shape of shapes) {
    try {
      return read(shape, value, path);
    } catch {
      continue;
    }
  }
  return wrong(path);
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
const isWords = (shape: object): shape is Words => Object.hasOwn(shape, '$');
const isChoice = (shape: object): shape is Choice => Object.hasOwn(shape, '$any');
const isDictionary = (shape: object): shape is Dictionary => Object.hasOwn(shape, '$of');

function wrong(path: string): never {
  throw new ShapeError(path || '/');
}
