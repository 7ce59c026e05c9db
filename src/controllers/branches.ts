import type { ReactiveController } from 'lit';
import type { Organization, Page, Reference } from '../domain/model.ts';
import { type AccountError, toAccountError } from '../backend/errors.ts';
import type { Change } from '../backend/guard.ts';
import { type Branch, shownOf } from './branch-rows.ts';
import { type BranchRows, BranchTree, tops } from './branch-tree.ts';
import type { Scope } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';
import { WhenOnline } from './when-online.ts';

export type { BranchRow, EndRow, NodeRow } from './branch-rows.ts';
export type { BranchRows } from './branch-tree.ts';

const pageSize = 50;

/**
 * The organization tree as far as it was opened: children are asked for when their parent opens, a page at a time,
 * and never twice; after a write, only the branches it has touched. It knows nothing of how a tree looks.
 */
export class Branches implements ReactiveController {
  #scope: ScopeConsumer;
  #held: Scope | undefined;
  #unwatch: (() => void) | undefined;
  #abort = new AbortController();
  #tree = new BranchTree();
  /** What was revealed, and the branch in which it lay then. */
  #revealed = new Map<string, string>();

  constructor(scope: ScopeConsumer) {
    this.#scope = scope;
    scope.host.addController(this);
    const retry = () => this.#failed.forEach(({ parentId }) => this.more(parentId));
    new WhenOnline(scope.host, () => this.#failed.at(0)?.error, retry);
  }

  hostUpdate(): void {
    const scope = this.#scope.current;
    if (scope === this.#held) return;
    this.#drop();
    this.#held = scope;
    this.#unwatch = scope?.watch(['organization', 'unit', 'company'], (change) => void this.#renew(change));
    void this.#load(tops);
  }

  /** The tops of what the session may see, once they are there. */
  get roots(): readonly Organization[] | undefined {
    return this.#tree.branch(tops)?.items;
  }

  get error(): AccountError | undefined {
    return this.#tree.branch(tops)?.error;
  }

  /** Every line that is to be seen, from the top down. */
  get rows(): BranchRows {
    return this.#tree.rows;
  }

  /** An organization that is in the tree already. */
  find(id: string): Organization | undefined {
    return this.#tree.find(id);
  }

  expand(id: string): void {
    if (this.#tree.isOpen(id)) return;
    this.#tree.open(id);
    const branch = this.#tree.branch(id);
    if (!branch || branch.error) void this.#load(id);
    this.#changed();
  }

  collapse(id: string): void {
    this.#tree.close(id);
    this.#changed();
  }

  collapseAll(): void {
    this.#tree.openOnly([]);
    this.#changed();
  }

  /** Opens what has been loaded; nothing is asked for. */
  expandLoaded(): void {
    this.#tree.openOnly(this.#tree.branches.keys());
    this.#changed();
  }

  /** Loads the branch's next page, or tries again what failed. */
  more(parentId: string): void {
    void this.#load(parentId);
  }

  /**
   * Opens every branch on the way to an organization, loaded or not; all of them are asked for at once. What lies beyond
   * the page that has come is pinned after it, so that the way never ends in "Show more".
   */
  async reveal(organization: Organization): Promise<void> {
    const { signal } = this.#abort;
    const way = await this.#wayTo(organization);
    if (signal.aborted) return;
    way.forEach(({ id }, index) => this.#revealed.set(id, way[index - 1]?.id ?? tops));
    for (const { id } of way.slice(0, -1)) this.expand(id);
    for (const parentId of [tops, ...way.slice(0, -1).map(({ id }) => id)]) void this.#pin(parentId);
  }

  /** The way down, beginning at the first organization that the session may see. */
  async #wayTo(organization: Organization): Promise<readonly Reference[]> {
    const way = [...organization.path, organization];
    const { items = [], next } = this.#tree.branch(tops) ?? {};
    const top = way.findIndex(({ id }) => items.some((item) => item.id === id));
    if (top >= 0 || next === undefined) return top < 0 ? [] : way.slice(top);
    // Its top is on a later page: the first that may be read.
    const [first = way.length - 1] = (await Promise.all(way.map(({ id }) => this.#read(id)))).flatMap((read, index) =>
      read ? [index] : [],
    );
    return way.slice(first);
  }

  /** Shows what was revealed in a branch and is on none of the pages that have come. */
  async #pin(parentId: string, anew = false): Promise<void> {
    const branch = this.#tree.branch(parentId);
    if (!branch?.items) return;
    const known = (anew ? branch.items : shownOf(branch)).map(({ id }) => id);
    const missing = [...this.#revealed].filter(([id, parent]) => parent === parentId && !known.includes(id));
    if (missing.length === 0) return;
    const read = await Promise.all(missing.map(([id]) => this.#read(id)));
    const there = read.filter((found) => found && (parentId === tops || found.path.at(-1)?.id === parentId));
    const now = this.#tree.branch(parentId);
    const before = anew ? [] : (now?.pinned ?? []);
    if (now) this.#put(parentId, { ...now, pinned: [...before, ...there.filter((found) => found !== undefined)] });
  }

  /** Asks for a branch's next page; or, `anew`, for as much as is known of it, which stays until that has come. */
  async #load(parentId: string, anew = this.#tree.branch(parentId)?.stale === true): Promise<void> {
    const [scope, known] = [this.#held, this.#tree.branch(parentId) ?? {}];
    if (!scope || (known.run && !anew)) return;
    const signal = this.#start(parentId, known);
    const filter = parentId === tops ? {} : { parentId };
    const list: List = (cursor) => {
      signal.throwIfAborted();
      return scope.backend.organization.list({ filter, page: { size: pageSize, cursor } }, { signal });
    };
    try {
      const page = anew ? await pagesOf(list, this.#itemsOf(parentId).length) : await list(known.next);
      if (signal.aborted) return;
      const before = anew ? [] : this.#itemsOf(parentId);
      const { pinned } = this.#tree.branch(parentId) ?? {};
      this.#put(parentId, { ...page, items: [...before, ...page.items], pinned });
      void this.#pin(parentId, anew);
    } catch (thrown) {
      if (signal.aborted) return;
      const error = toAccountError(thrown, 'organization.list');
      this.#put(parentId, { ...this.#tree.branch(parentId), run: undefined, stale: anew, error });
    }
  }

  /** Marks a branch as busy, in the place of an earlier load. */
  #start(parentId: string, known: Branch): AbortSignal {
    known.run?.abort();
    const run = new AbortController();
    this.#put(parentId, { ...known, run, error: undefined });
    return AbortSignal.any([this.#abort.signal, run.signal]);
  }

  /** After a write: the branch in which the record lies, and the one in which it lay, where the two differ. */
  async #renew({ capability, id }: Change): Promise<void> {
    if (id === undefined) return;
    const [scope, before] = [this.#held, this.#tree.parentOf(id)];
    const after = capability.endsWith('.delete') ? undefined : await this.#placeOf(id);
    if (scope !== this.#held) return;
    const touched = [...new Set([before, after])].filter((parentId) => parentId !== undefined);
    for (const parentId of touched) if (this.#tree.branch(parentId)) void this.#load(parentId, true);
    if (before === after) return;
    this.#prune(id);
    for (const parentId of touched) void this.#recount(parentId);
    if (capability.endsWith('.create') && after !== undefined) this.expand(after);
  }

  /** The branch in which a record lies by now, as far as the tree reaches; where it lay, if nobody can tell. */
  async #placeOf(id: string): Promise<string | undefined> {
    const organization = await this.#read(id);
    const before = this.#tree.parentOf(id);
    if (!organization) return before;
    const parentId = organization.path.at(-1)?.id ?? tops;
    if (parentId === tops || this.find(parentId)) return parentId;
    // The tops of what a session may see can have parents that it may not.
    return before === tops ? tops : undefined;
  }

  /** An organization's own line tells how many there are below it. */
  async #recount(id: string): Promise<void> {
    const organization = id === tops ? undefined : await this.#read(id);
    const parentId = this.#tree.parentOf(id);
    if (!organization || parentId === undefined) return;
    const branch = this.#tree.branch(parentId);
    const renewed = (items?: readonly Organization[]) => items?.map((item) => (item.id === id ? organization : item));
    this.#put(parentId, { ...branch, items: renewed(branch?.items), pinned: renewed(branch?.pinned) });
  }

  /** A record as it is now, or nothing: a tree that could not be renewed shows what was true a moment ago. */
  async #read(id: string): Promise<Organization | undefined> {
    const { signal } = this.#abort;
    try {
      const organization = await this.#held?.backend.organization.read(id, { signal });
      return signal.aborted ? undefined : organization;
    } catch {
      return undefined;
    }
  }

  get #failed() {
    return [...this.#tree.branches].map(([parentId, { error }]) => ({ parentId, error })).filter(({ error }) => error);
  }

  #itemsOf(parentId: string): readonly Organization[] {
    return this.#tree.branch(parentId)?.items ?? [];
  }

  /** Forgets all that lies below: it has gone, or has another way from the top now. */
  #prune(id: string): void {
    const branch = this.#tree.branch(id) ?? {};
    branch.run?.abort();
    this.#tree.remove(id);
    for (const child of shownOf(branch)) this.#prune(child.id);
    this.collapse(id);
  }

  #put(parentId: string, branch: Branch): void {
    this.#tree.put(parentId, branch);
    this.#changed();
  }

  #drop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#unwatch?.();
    this.#tree = new BranchTree();
    this.#revealed = new Map();
  }

  #changed(): void {
    this.#scope.host.requestUpdate();
  }
}

type List = (cursor: string | undefined) => Promise<Page<Organization>>;

/** As many pages as it takes to have so many items, at least one. */
async function pagesOf(list: List, atLeast: number, cursor?: string): Promise<Page<Organization>> {
  const page = await list(cursor);
  if (page.next === undefined || page.items.length >= atLeast) return page;
  const more = await pagesOf(list, atLeast - page.items.length, page.next);
  return { ...more, items: [...page.items, ...more.items] };
}
