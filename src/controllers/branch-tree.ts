import type { Organization } from '../domain/model.ts';
import { type Branch, BranchLines, type BranchRow, type EndRow, branchEndedBy, shownOf } from './branch-rows.ts';

/** The id in whose branch the tops lie. */
export const tops = '';

/** Every line of a tree that is to be seen, from the top down. They stay as they are; when the tree changes, there are others. */
export interface BranchRows extends Iterable<BranchRow> {
  readonly length: number;
  at(index: number): BranchRow | undefined;
  /** Where a line stands; -1 where there is none. */
  indexOf(rowId: string): number;
  /** What each line says: the name of its organization, or what is said of how a branch ends. */
  texts(ofEnd: (kind: EndRow['kind']) => string): readonly string[];
}

/**
 * What is known of the organizations' tree, and which of it is open. What a change costs is laying out anew the branch
 * that it is about and those around it, however many others are open.
 */
export class BranchTree {
  readonly #branches = new Map<string, Branch>();
  readonly #open = new Set<string>();
  /** In which branch each organization lies. */
  readonly #parents = new Map<string, string>();
  /** Of branches that have not changed since they were laid out. */
  readonly #lines = new Map<string, BranchLines>();
  #rows: BranchRows | undefined;

  get rows(): BranchRows {
    return (this.#rows ??= this.#rowsOf(this.#linesOf(tops)));
  }

  branch(parentId: string): Branch | undefined {
    return this.#branches.get(parentId);
  }

  /** Every branch that something is known of, by whose it is. */
  get branches(): ReadonlyMap<string, Branch> {
    return this.#branches;
  }

  find(id: string): Organization | undefined {
    const parentId = this.#parents.get(id);
    return parentId === undefined ? undefined : this.#shownIn(parentId).find((organization) => organization.id === id);
  }

  /** The branch in which the tree shows an organization. */
  parentOf(id: string): string | undefined {
    return this.#parents.get(id);
  }

  /** What is seen in a branch is gone from where it was seen before: others move organizations, too. */
  put(parentId: string, branch: Branch): void {
    this.#leave(parentId);
    this.#branches.set(parentId, branch);
    for (const { id } of shownOf(branch)) {
      this.#take(id, parentId);
      this.#parents.set(id, parentId);
    }
    this.#changed(parentId);
  }

  /** Forgets a branch. */
  remove(parentId: string): void {
    this.#leave(parentId);
    this.#branches.delete(parentId);
    this.#changed(parentId);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  open(id: string): void {
    this.#open.add(id);
    this.#changed(this.#parents.get(id));
  }

  close(id: string): void {
    this.#open.delete(id);
    this.#changed(this.#parents.get(id));
  }

  /** Opens these and closes all others. */
  openOnly(ids: Iterable<string>): void {
    this.#open.clear();
    for (const id of ids) this.#open.add(id);
    this.#lines.clear();
    this.#rows = undefined;
  }

  #leave(parentId: string): void {
    for (const { id } of this.#shownIn(parentId)) this.#parents.delete(id);
  }

  #take(id: string, parentId: string): void {
    const before = this.#parents.get(id);
    if (before === undefined || before === parentId) return;
    const others = (all?: readonly Organization[]) => all?.filter((organization) => organization.id !== id);
    const branch = this.#branches.get(before);
    this.#branches.set(before, { ...branch, items: others(branch?.items), pinned: others(branch?.pinned) });
    this.#changed(before);
  }

  #shownIn(parentId: string): readonly Organization[] {
    return shownOf(this.#branches.get(parentId) ?? {});
  }

  #linesOf(parentId: string): BranchLines {
    const laid = this.#lines.get(parentId);
    if (laid) return laid;
    const below = (id: string) => (this.#open.has(id) ? this.#linesOf(id) : undefined);
    const lines = new BranchLines(parentId, this.#branches.get(parentId) ?? {}, below);
    this.#lines.set(parentId, lines);
    return lines;
  }

  #rowsOf(lines: BranchLines): BranchRows {
    return {
      length: lines.length,
      at: (index) => lines.at(index),
      indexOf: (rowId) => lines.indexOf(this.#wayTo(rowId)),
      texts: (ofEnd) => lines.texts(ofEnd),
      *[Symbol.iterator]() {
        for (let index = 0; index < lines.length; index += 1) {
          const row = lines.at(index);
          if (row) yield row;
        }
      },
    };
  }

  /** The ids from the top down to a line's own. */
  #wayTo(rowId: string): readonly string[] {
    const way = [rowId];
    let parentId = this.#parents.get(rowId) ?? branchEndedBy(rowId);
    while (parentId && !way.includes(parentId)) {
      way.unshift(parentId);
      parentId = this.#parents.get(parentId);
    }
    return way;
  }

  /** The lines of a branch hold no more, nor do those around it, as far as they were laid out with it. */
  #changed(parentId: string | undefined): void {
    let around = parentId;
    while (around !== undefined && this.#lines.delete(around)) around = this.#parents.get(around);
    this.#rows = undefined;
  }
}
