/** What every tree shows: 10,000 organizations on three levels, the same in every run. */
export interface TreeNode {
  readonly id: string;
  readonly label: string;
  readonly children: readonly TreeNode[];
}

/** How many there are at the top, below each of these, and below each of those. */
const spread = [16, 24, 25];
const kinds = ['Region', 'Branch', 'Desk'];

/** The name that a key finds: no other begins with its letter. It lies far down. */
export const sought = 'Zagreb';
export const soughtBy = 'z';
const soughtId = '14.20.12';

export const forestOf = (path: readonly number[] = []): TreeNode[] =>
  Array.from({ length: spread[path.length] ?? 0 }, (_, at) => {
    const here = [...path, at + 1];
    const id = here.join('.');
    return { id, label: id === soughtId ? sought : `${kinds[path.length] ?? ''} ${id}`, children: forestOf(here) };
  });

/** A row of a list that stands for a tree. */
export interface FlatRow {
  readonly node: TreeNode;
  /** 1 for the top. */
  readonly level: number;
  readonly size: number;
  /** Counted from 1. */
  readonly position: number;
}

/** Which branches are open, and the rows to be seen: for contenders that know lists alone. All are open at first. */
export class FlatForest {
  readonly #forest: readonly TreeNode[];
  #closed = new Set<string>();
  #rows: readonly FlatRow[] | undefined;

  constructor(forest: readonly TreeNode[]) {
    this.#forest = forest;
  }

  get rows(): readonly FlatRow[] {
    return (this.#rows ??= flatten(this.#forest, this.#closed));
  }

  isOpen({ id }: TreeNode): boolean {
    return !this.#closed.has(id);
  }

  setOpen({ id }: TreeNode, open: boolean): void {
    if (open) this.#closed.delete(id);
    else this.#closed.add(id);
    this.#rows = undefined;
  }

  expandAll(): void {
    this.#closed.clear();
    this.#rows = undefined;
  }

  collapseAll(): void {
    this.#closed = new Set(branchesOf(this.#forest).map(({ id }) => id));
    this.#rows = undefined;
  }

  /** Where the next row stands whose name begins with what was typed, from one on; -1 for none. */
  typedAhead(typed: string, from: number): number {
    const text = typed.toLowerCase();
    return this.rows.findIndex(({ node }, index) => index > from && node.label.toLowerCase().startsWith(text));
  }
}

function flatten(forest: readonly TreeNode[], closed: ReadonlySet<string>): FlatRow[] {
  const rows: FlatRow[] = [];
  const add = (nodes: readonly TreeNode[], level: number): void => {
    nodes.forEach((node, index) => {
      rows.push({ node, level, size: nodes.length, position: index + 1 });
      if (isBranch(node) && !closed.has(node.id)) add(node.children, level + 1);
    });
  };
  add(forest, 1);
  return rows;
}

export const isBranch = ({ children }: TreeNode): boolean => children.length > 0;

/** Every branch, from the top down. */
export const branchesOf = (forest: readonly TreeNode[]): TreeNode[] =>
  forest.filter(isBranch).flatMap((node) => [node, ...branchesOf(node.children)]);
