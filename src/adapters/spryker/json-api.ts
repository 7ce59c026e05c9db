import { type Shape, ShapeError, read } from '../rest/shape.ts';

/** A kind of resource: its name on the wire, and the outline of its attributes. */
export interface Kind<Attributes extends object> {
  readonly type: string;
  readonly attributes: Shape;
  /** What was issued and not stored has no id. */
  readonly anonymous?: true;
  /** Never there: it ties the outline to the type that it describes. */
  readonly sample?: Attributes;
}

export interface Resource<Attributes extends object = object> {
  readonly type: string;
  /** Empty where the kind has none. */
  readonly id: string;
  readonly attributes: Attributes;
}

/** One answer as JSON:API has it. Whatever is read from it is a clean copy; a `ShapeError` says where it did not fit. */
export class JsonApiDocument {
  /** Whether the answer says that there is more of the list. `undefined`: it says nothing of that. */
  readonly hasNext: boolean | undefined;
  readonly #data: readonly unknown[];
  readonly #included = new Map<string, unknown>();
  readonly #relations = new Map<string, unknown>();

  constructor(body: unknown) {
    const members = membersOf(body, '');
    const data = members.get('data');
    this.#data = Array.isArray(data) ? data : [data];
    const links = members.get('links');
    // A list that was asked for in pages links to its first and last one; without those the links tell nothing.
    const names = links === undefined || links === null ? undefined : membersOf(links, '/links');
    this.hasNext = names?.has('last') ? typeof names.get('next') === 'string' : undefined;
    for (const [index, resource] of listOf(members.get('included') ?? [], '/included').entries()) {
      this.#included.set(keyOf(resource, `/included/${String(index)}`), resource);
    }
  }

  /** The answer itself, one or several. */
  all<A extends object>(kind: Kind<A>): Resource<A>[] {
    return this.#data.map((resource, index) => this.#read(kind, resource, `/data/${String(index)}`));
  }

  /** The answer itself, of which there has to be one. */
  one<A extends object>(kind: Kind<A>): Resource<A> {
    const [first] = this.all(kind);
    if (!first) throw new ShapeError('/data');
    return first;
  }

  /** What came along with the answer, as far as it is of the kind. */
  included<A extends object>(kind: Kind<A>): Resource<A>[] {
    const ofKind = [...this.#included].filter(([key]) => key.startsWith(`${kind.type}/`));
    return ofKind.map(([key, resource]) => this.#read(kind, resource, `/included/${key}`));
  }

  /** What a resource of this answer refers to and came along with it. What it refers to and did not come is left out. */
  related<A extends object>(kind: Kind<A>, { type, id }: Resource): Resource<A>[] {
    const relations = this.#relations.get(`${type}/${id}`);
    const relation = relations === undefined ? undefined : membersOf(relations, '/relationships').get(kind.type);
    const data = relation === undefined ? undefined : membersOf(relation, '/relationships').get('data');
    const found = [data ?? []].flat().map((identifier) => this.#included.get(keyOf(identifier, '/relationships')));
    return found
      .filter((resource) => resource !== undefined)
      .map((resource) => this.#read(kind, resource, '/included'));
  }

  #read<A extends object>({ type, attributes, anonymous }: Kind<A>, value: unknown, path: string): Resource<A> {
    const members = membersOf(value, path);
    const id = members.get('id');
    if (members.get('type') !== type) throw new ShapeError(`${path}/type`);
    if (!anonymous && (typeof id !== 'string' || id === '')) throw new ShapeError(`${path}/id`);
    const resource = {
      type,
      id: typeof id === 'string' ? id : '',
      // The one cast: `read` gives what the outline says, and the kind ties that to the type.
      attributes: read(attributes, members.get('attributes') ?? {}, `${path}/attributes`) as A,
    };
    if (members.has('relationships')) this.#relations.set(keyOf(value, path), members.get('relationships'));
    return resource;
  }
}

/** By what a resource is known in its document. */
function keyOf(value: unknown, path: string): string {
  const members = membersOf(value, path);
  const [type, id] = [members.get('type'), members.get('id')];
  if (typeof type !== 'string') throw new ShapeError(`${path}/type`);
  return `${type}/${typeof id === 'string' ? id : ''}`;
}

function membersOf(value: unknown, path: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ShapeError(path || '/');
  return new Map(Object.entries(value));
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(path);
  return value;
}
