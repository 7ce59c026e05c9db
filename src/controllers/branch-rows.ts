import type { Organization } from '../domain/model.ts';
import type { AccountError } from '../backend/errors.ts';

/** What is known of the organizations directly below one: pages so far, and how the latest load stands. */
export interface Branch {
  /** Absent before the first page has come. */
  readonly items?: readonly Organization[] | undefined;
  readonly next?: string | undefined;
  readonly total?: number | undefined;
  /** What was revealed here and may lie beyond the pages so far: shown after them until its page has come. */
  readonly pinned?: readonly Organization[] | undefined;
  /** The load under way. */
  readonly run?: AbortController | undefined;
  readonly error?: AccountError | undefined;
  /** A write has touched it and it could not be renewed: the next load begins at the first page. */
  readonly stale?: boolean | undefined;
}

/** One line of the tree as it is seen: an organization, or the state of the branch that ends here. */
export type BranchRow =
  | {
      readonly kind: 'node';
      readonly organization: Organization;
      readonly level: number;
      /** How many lie side by side; -1 where nobody has counted. */
      readonly size: number;
      /** Absent for one that is shown ahead of its page. */
      readonly position: number | undefined;
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

/** What is seen of a branch: its pages so far, and then what is pinned and not on them. Nothing before the first page. */
export function shownOf({ items, pinned = [] }: Branch): readonly Organization[] {
  if (!items || pinned.length === 0) return items ?? [];
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...pinned.filter(({ id }) => !known.has(id))];
}

/** The lines below an organization, through every branch that is open. All of them go into one list, since they are many. */
export function rowsBelow(
  branches: ReadonlyMap<string, Branch>,
  expanded: ReadonlySet<string>,
  parentId: string,
): readonly BranchRow[] {
  const rows: BranchRow[] = [];
  const add = (parentId: string, level: number): void => {
    const branch = branches.get(parentId);
    if (!branch) return;
    const { items = [], next, total } = branch;
    const size = total ?? (next === undefined ? items.length : -1);
    shownOf(branch).forEach((organization, index) => {
      const { id } = organization;
      const isOpen = expanded.has(id);
      const busy = isOpen && branches.get(id)?.run !== undefined;
      const position = index < items.length ? index + 1 : undefined;
      rows.push({ kind: 'node', organization, level, size, position, expanded: isOpen, busy });
      if (isOpen) add(id, level + 1);
    });
    rows.push(...endOf(branch, parentId, level));
  };
  add(parentId, 1);
  return rows;
}

function endOf({ run, next, error }: Branch, parentId: string, level: number): BranchRow[] {
  if (error) return [{ kind: 'failed', parentId, level, error }];
  if (run) return [{ kind: 'loading', parentId, level }];
  return next === undefined ? [] : [{ kind: 'more', parentId, level }];
}
