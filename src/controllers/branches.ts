import type { ReactiveController } from 'lit';
import type { Organization } from '../domain/model.ts';
import { type AccountError, toAccountError } from '../backend/errors.ts';
import type { Change } from '../backend/guard.ts';
import type { Scope } from './scope.ts';
import type { ScopeConsumer } from './scope-consumer.ts';

/** What is known of the organizations directly below one: pages so far, and how the latest load stands. */
interface Branch {
  readonly items: readonly Organization[];
  readonly next?: string | undefined;
  readonly total?: number | undefined;
  readonly loading: boolean;
  readonly error?: AccountError | undefined;
}

/** One line of the tree as it is seen: an organization, or the state of the branch that ends here. */
export type BranchRow =
  | {
      readonly kind: 'node';
      readonly organization: Organization;
      readonly level: number;
      readonly size: number;
      readonly position: number;
      readonly expanded: boolean;
      readonly busy: boolean;
    }
  | {
      readonly kind: 'more' | 'loading' | 'failed';
      /** The organization whose branch it is; empty for the tops. */
      readonly parentId: string;
      readonly level: number;
      readonly error?: AccountError | undefined;
    };

const tops = '';
const pageSize = 50;

/**
 * The organization tree as far as it was opened: children are asked for when their parent opens, a page at a time,
 * and never twice. It knows nothing of how a tree looks.
 */
export class Branches implements ReactiveController {
  #scope: ScopeConsumer;
  #held: Scope | undefined;
  #unwatch: (() => void) | undefined;
  #abort = new AbortController();
  #branches: ReadonlyMap<string, Branch> = new Map();
  #expanded: ReadonlySet<string> = new Set();

  constructor(scope: ScopeConsumer) {
    this.#scope = scope;
    scope.host.addController(this);
  }

  hostUpdate(): void {
    const scope = this.#scope.current;
    if (scope !== this.#held) {
      this.#drop();
      this.#held = scope;
      void this.#load(tops);
    }
    this.#unwatch ??= scope?.watch(['organization', 'unit', 'company'], (change) => void this.#renew(change));
  }

  /** A widget that is moved within its page comes back to the tree as it was left. */
  hostDisconnected(): void {
    this.#stopWatching();
  }

  /** The tops of what the session may see, once they are there. */
  get roots(): readonly Organization[] | undefined {
    return this.#branches.get(tops)?.items;
  }

  get error(): AccountError | undefined {
    return this.#branches.get(tops)?.error;
  }

  /** Every line that is to be seen, from the top down. */
  get rows(): readonly BranchRow[] {
    return this.#rowsBelow(tops, 1);
  }

  /** An organization that is in the tree already. */
  find(id: string): Organization | undefined {
    for (const { items } of this.#branches.values()) {
      const found = items.find((organization) => organization.id === id);
      if (found) return found;
    }
    return undefined;
  }

  expand(id: string): void {
    if (this.#expanded.has(id)) return;
    this.#expanded = new Set([...this.#expanded, id]);
    if (!this.#branches.has(id)) void this.#load(id);
    this.#changed();
  }

  collapse(id: string): void {
    this.#expanded = new Set([...this.#expanded].filter((other) => other !== id));
    this.#changed();
  }

  collapseAll(): void {
    this.#expanded = new Set();
    this.#changed();
  }

  /** Opens what has been loaded; nothing is asked for. */
  expandLoaded(): void {
    this.#expanded = new Set(this.#branches.keys());
    this.#changed();
  }

  /** Loads the branch's next page, or tries again what failed. */
  more(parentId: string): void {
    void this.#load(parentId);
  }

  /** Opens every branch on the way to an organization. */
  reveal(organization: Organization): void {
    for (const { id } of organization.path) this.expand(id);
  }

  #rowsBelow(parentId: string, level: number): BranchRow[] {
    const branch = this.#branches.get(parentId);
    if (!branch) return [];
    const size = branch.total ?? (branch.next === undefined ? branch.items.length : -1);
    const rows = branch.items.flatMap((organization, index): BranchRow[] => {
      const expanded = this.#expanded.has(organization.id);
      const busy = expanded && this.#branches.get(organization.id)?.loading === true;
      const node: BranchRow = { kind: 'node', organization, level, size, position: index + 1, expanded, busy };
      return expanded ? [node, ...this.#rowsBelow(organization.id, level + 1)] : [node];
    });
    return [...rows, ...endOf(branch, parentId, level)];
  }

  async #load(parentId: string): Promise<void> {
    const scope = this.#held;
    const known = this.#branches.get(parentId) ?? { items: [], loading: false };
    if (!scope || known.loading) return;
    const { signal } = this.#abort;
    this.#put(parentId, { ...known, loading: true, error: undefined });
    try {
      const page = await scope.backend.organization.list(
        {
          filter: parentId === tops ? {} : { parentId },
          page: known.next === undefined ? { size: pageSize } : { size: pageSize, cursor: known.next },
        },
        { signal },
      );
      if (signal.aborted) return;
      this.#put(parentId, {
        items: [...known.items, ...page.items],
        next: page.next,
        total: page.total,
        loading: false,
      });
    } catch (thrown) {
      if (signal.aborted) return;
      this.#put(parentId, { ...known, loading: false, error: toAccountError(thrown, 'organization.list') });
    }
  }

  /** After a write, only the branch in which the record lies is asked for again. */
  async #renew({ capability, id }: Change): Promise<void> {
    const scope = this.#held;
    if (!scope || id === undefined) return;
    if (capability.endsWith('.delete')) return this.#forget(id);
    const { signal } = this.#abort;
    try {
      const organization = await scope.backend.organization.read(id, { signal });
      if (signal.aborted) return;
      const parentId = organization.path.at(-1)?.id ?? tops;
      const moved = !this.#branches.get(parentId)?.items.some((item) => item.id === id);
      if (!moved) return this.#replace(organization);
      this.#forget(id);
      this.#reset(parentId);
      this.expand(parentId);
    } catch {
      // The write is done and said so. A tree that could not be renewed still shows what was true a moment ago.
    }
  }

  #replace(organization: Organization): void {
    for (const [parentId, branch] of this.#branches) {
      const items = branch.items.map((item) => (item.id === organization.id ? organization : item));
      this.#put(parentId, { ...branch, items });
    }
  }

  #forget(id: string): void {
    for (const [parentId, branch] of this.#branches) {
      const items = branch.items.filter((item) => item.id !== id);
      if (items.length < branch.items.length) {
        this.#put(parentId, { ...branch, items, total: branch.total && branch.total - 1 });
      }
    }
  }

  /** Asks for a branch from its first page on, and for its parent's own line, whose count has changed. */
  #reset(parentId: string): void {
    this.#branches = new Map([...this.#branches].filter(([id]) => id !== parentId));
    const parent = this.find(parentId);
    if (parent) this.#replace({ ...parent, childCount: parent.childCount + 1 });
    void this.#load(parentId);
  }

  #put(parentId: string, branch: Branch): void {
    this.#branches = new Map([...this.#branches, [parentId, branch]]);
    this.#changed();
  }

  #drop(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#stopWatching();
    this.#branches = new Map();
    this.#expanded = new Set();
  }

  #stopWatching(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  #changed(): void {
    this.#scope.host.requestUpdate();
  }
}

function endOf(branch: Branch, parentId: string, level: number): BranchRow[] {
  if (branch.error) return [{ kind: 'failed', parentId, level, error: branch.error }];
  if (branch.loading) return [{ kind: 'loading', parentId, level }];
  return branch.next === undefined ? [] : [{ kind: 'more', parentId, level }];
}
