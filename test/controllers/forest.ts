import { AccountError } from '../../src/backend/errors.ts';
import type { AccountBackend, Call, ListQuery, OrganizationFilter } from '../../src/backend/port.ts';
import type { Organization, Page } from '../../src/domain/model.ts';
import { backendOf, unit } from './fakes.ts';

/**
 * A backend of organizations that a test grows, moves and fells. It notes what it was asked for (`list top`,
 * `list top +2` from the second item on, `read a`), gives pages of its own size, and can be slow or fail.
 */
export class Forest {
  readonly asked: string[] = [];
  pageSize = 50;
  counts = true;
  /** What an answer waits for. */
  gate: Promise<unknown> | undefined;
  failing: ((asked: string) => boolean) | undefined;
  #parents = new Map<string, string>();
  #names = new Map<string, string>();
  #tops: readonly string[] | undefined;
  #hidden = new Set<string>();

  /** Grown from lines such as `top/a/b`, each a path of ids. */
  constructor(...paths: string[]) {
    for (const path of paths) this.grow(path);
  }

  /** Lets the session see no more than what lies below these. */
  showOnly(...tops: string[]): void {
    this.#tops = tops;
  }

  /** Lets the session not read these. */
  hide(...ids: string[]): void {
    for (const id of ids) this.#hidden.add(id);
  }

  grow(path: string): void {
    path.split('/').forEach((id, index, ids) => this.#parents.set(id, ids[index - 1] ?? ''));
  }

  rename(id: string, name: string): void {
    this.#names.set(id, name);
  }

  fell(id: string): void {
    this.#parents.delete(id);
  }

  get backend(): AccountBackend {
    const done = (id: string) => Promise.resolve(this.#record(id));
    return backendOf({
      organization: {
        list: (query, call) => this.#list(query, call),
        read: (id, call) => this.#answer(`read ${id}`, call, () => this.#record(id)),
        create: ({ parentId, name }) => {
          this.grow(`${this.#pathOf(parentId).join('/')}/${name}`.replace(/^\//u, ''));
          return done(name);
        },
        update: (id, { name, parentId }) => {
          if (name !== undefined) this.rename(id, name);
          if (parentId !== undefined) this.#parents.set(id, parentId);
          return done(id);
        },
        delete: (id) => Promise.resolve(this.fell(id)),
      },
    });
  }

  #list({ filter, page }: ListQuery<OrganizationFilter>, call?: Call): Promise<Page<Organization>> {
    const from = Number(page.cursor ?? 0);
    const { parentId = '' } = filter;
    return this.#answer(`list ${parentId || 'tops'}${from > 0 ? ` +${from}` : ''}`, call, () => {
      const ids = parentId === '' && this.#tops ? this.#tops : this.#childrenOf(parentId);
      const to = from + Math.min(this.pageSize, page.size);
      return {
        items: ids.slice(from, to).map((id) => this.#record(id)),
        ...(to < ids.length && { next: String(to) }),
        ...(this.counts && { total: ids.length }),
      };
    });
  }

  /** Says how things stood when it was asked, however late the answer is. */
  async #answer<Result>(asked: string, call: Call | undefined, of: () => Result): Promise<Result> {
    this.asked.push(asked);
    if (!call?.signal) throw new Error(`No signal: ${asked}`);
    if (this.failing?.(asked)) throw new AccountError('network', { operation: 'organization.list' });
    const result = of();
    await this.gate;
    return result;
  }

  #record(id: string): Organization {
    if (!this.#parents.has(id) || this.#hidden.has(id))
      throw new AccountError('not-found', { operation: 'organization.read' });
    const path = this.#pathOf(id).slice(0, -1);
    return unit(id, {
      name: this.#names.get(id) ?? id,
      path: path.map((ancestor) => ({ id: ancestor, name: ancestor })),
      childCount: this.#childrenOf(id).length,
    });
  }

  #pathOf(id: string): string[] {
    const parent = this.#parents.get(id);
    return parent ? [...this.#pathOf(parent), id] : [id];
  }

  #childrenOf(id: string): string[] {
    return [...this.#parents]
      .filter(([, parent]) => parent === id)
      .map(([child]) => child)
      .toSorted();
  }
}
