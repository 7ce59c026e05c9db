import type { Store } from '../../../src/adapters/memory.ts';
import { GlueError } from './answer.ts';
import { type Bearer, bearerOf } from './tokens.ts';
import { Resources } from './resources.ts';

/** One request that is being answered. */
export class Asked {
  readonly store: Store;
  readonly request: Request;
  readonly url: URL;
  readonly resources: Resources;
  /** What the path names, in the order of the route. */
  readonly names: readonly string[];
  readonly #baseUrl: string;

  constructor(store: Store, request: Request, baseUrl: string, names: readonly string[]) {
    this.store = store;
    this.request = request;
    this.url = new URL(request.url);
    this.resources = new Resources(store, baseUrl, this.url.searchParams.get('include'));
    this.names = names;
    this.#baseUrl = baseUrl;
  }

  get bearer(): Bearer {
    return bearerOf(this.store, this.request);
  }

  get self(): string {
    return this.#baseUrl + this.request.url.slice(this.#baseUrl.length);
  }

  name(index = 0): string {
    return this.names[index] ?? '';
  }

  /** The attributes of the resource that was sent, all of them texts, flags or missing. */
  async attributes(): Promise<Readonly<Record<string, unknown>>> {
    const body: unknown = await this.request.json().catch(() => undefined);
    const data = member(body, 'data');
    const attributes = member(data, 'attributes');
    if (typeof attributes !== 'object' || attributes === null) throw new GlueError(400, '901');
    return { ...attributes };
  }

  /** The texts that were sent under these names; refuses the request where one is missing. */
  async texts<Name extends string>(...names: readonly Name[]): Promise<Record<Name, string>> {
    const attributes = await this.attributes();
    const missing = names.filter((name) => typeof attributes[name] !== 'string' || attributes[name] === '');
    if (missing.length > 0) throw new GlueError(422, '901', ...missing.map((name) => `${name} => is missing`));
    return Object.fromEntries(names.map((name) => [name, attributes[name]])) as Record<Name, string>;
  }

  /** The part of a list that was asked for by offset and limit, and the links that go with it. */
  window<Row>(rows: readonly Row[], byDefault?: number): { rows: readonly Row[]; links: Record<string, string> } {
    const { searchParams } = this.url;
    const asked = Number(searchParams.get('page[limit]') ?? byDefault ?? 0);
    if (!(asked > 0)) return { rows, links: { self: this.self } };
    const page = Math.floor(Number(searchParams.get('page[offset]') ?? 0) / asked);
    const at = (number: number): string => {
      const url = new URL(this.url);
      url.searchParams.set('page[offset]', String(number * asked));
      url.searchParams.set('page[limit]', String(asked));
      return url.href;
    };
    const last = Math.max(0, Math.ceil(rows.length / asked) - 1);
    const links = { self: this.self, first: at(0), last: at(last) };
    return {
      rows: rows.slice(page * asked, (page + 1) * asked),
      links: { ...links, ...(page > 0 && { prev: at(page - 1) }), ...(page < last && { next: at(page + 1) }) },
    };
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (new Map<string, unknown>(Object.entries(value)).get(name) ?? undefined)
    : undefined;
}
