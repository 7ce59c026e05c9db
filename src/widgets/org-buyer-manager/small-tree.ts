import type { ReactiveController } from 'lit';
import type { BranchRow, BranchRows, Branches } from '../../controllers/branches.ts';
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
  #seen: BranchRows | undefined;
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
    this.#known = Math.max(this.#known, count(seen, threshold));
    const opened = this.isSmall ? seen : soleTopOf(seen);
    for (const row of opened) if (row.kind === 'node' && row.organization.childCount > 0) this.#open(row.id);
  }

  #open(id: string): void {
    if (this.#opened.has(id)) return;
    this.#opened.add(id);
    this.#branches.expand(id);
  }

  #followScope(): void {
    const scope = this.#shared.scope.current;
    if (scope === this.#held) return;
    this.#held = scope;
    this.#known = 0;
    this.#opened = new Set();
  }
}

function soleTopOf(rows: BranchRows): readonly BranchRow[] {
  const first = rows.at(0);
  return first?.kind === 'node' && first.size === 1 ? [first] : [];
}

/** No further than it takes to know that there are more than so many. */
function count(rows: BranchRows, most: number): number {
  let sum = 0;
  for (const row of rows) {
    if (row.kind !== 'node') continue;
    if (sum === 0) sum = row.size < 0 ? Infinity : row.size;
    sum += row.organization.childCount;
    if (sum > most) break;
  }
  return sum;
}
