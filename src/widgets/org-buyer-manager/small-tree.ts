import type { ReactiveController } from 'lit';
import type { BranchRow, Branches } from '../../controllers/branches.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Shared } from './shared.ts';

/**
 * Tells a tree small enough to be seen whole from one that has to be searched, by what is known of it: the tops, and the
 * children that every loaded organization says it has. A small tree is opened, each branch once, so that what the user
 * closes stays closed. A single top is opened in any case: there is nothing else to look at.
 */
export class SmallTree implements ReactiveController {
  readonly #shared: Shared;
  readonly #branches: Branches;
  readonly #threshold: () => number;
  #held: Scope | undefined;
  #known = 0;
  /** What was looked at last: a tree that has not changed is not counted again. */
  #seen: readonly BranchRow[] | undefined;
  #seenWith: number | undefined;
  #opened = new Set<string>();

  constructor(shared: Shared, branches: Branches, threshold: () => number) {
    this.#shared = shared;
    this.#branches = branches;
    this.#threshold = threshold;
    shared.host.addController(this);
  }

  /** Whether all that is known fits below the threshold. */
  get isSmall(): boolean {
    return this.#known <= this.#threshold();
  }

  hostUpdate(): void {
    this.#followScope();
    const [seen, threshold] = [this.#branches.rows, this.#threshold()];
    if (seen === this.#seen && threshold === this.#seenWith) return;
    [this.#seen, this.#seenWith] = [seen, threshold];
    const rows = seen.filter((row) => row.kind === 'node');
    this.#known = Math.max(this.#known, count(rows));
    for (const { organization, level, size } of rows) {
      const opens = organization.childCount > 0 && (this.isSmall || (level === 1 && size === 1));
      if (!opens || this.#opened.has(organization.id)) continue;
      this.#opened.add(organization.id);
      this.#branches.expand(organization.id);
    }
  }

  #followScope(): void {
    const scope = this.#shared.scope.current;
    if (scope === this.#held) return;
    this.#held = scope;
    this.#known = 0;
    this.#opened = new Set();
  }
}

type NodeRow = Extract<BranchRow, { kind: 'node' }>;

function count(rows: readonly NodeRow[]): number {
  const tops = rows[0]?.size ?? 0;
  const below = rows.reduce((sum, { organization }) => sum + organization.childCount, 0);
  return tops < 0 ? Infinity : tops + below;
}
