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
export type BranchRow = NodeRow | EndRow;

interface RowPlace {
  /** Unique among all lines. */
  readonly id: string;
  /** The organization in whose branch it is; empty for the tops. */
  readonly parentId: string;
  /** 1 for the tops. */
  readonly level: number;
}

export interface NodeRow extends RowPlace {
  readonly kind: 'node';
  readonly organization: Organization;
  /** How many lie side by side; -1 where nobody has counted. */
  readonly size: number;
  /** Absent for one that is shown ahead of its page. */
  readonly position: number | undefined;
  readonly expanded: boolean;
  readonly busy: boolean;
}

/** Another line for each kind: what comes takes the place of the one that told of loading, and of the focus there. */
export interface EndRow extends RowPlace {
  readonly kind: 'more' | 'loading' | 'failed';
  readonly error?: AccountError | undefined;
}

/** What is seen of a branch: its pages so far, and then what is pinned and not on them. Nothing before the first page. */
export function shownOf({ items, pinned = [] }: Branch): readonly Organization[] {
  if (!items || pinned.length === 0) return items ?? [];
  const known = new Set(items.map(({ id }) => id));
  return [...items, ...pinned.filter(({ id }) => !known.has(id))];
}

/** The lines of an open branch, among those of the branch it lies in. */
interface Opening {
  /** Which of the organizations there it belongs to. */
  readonly at: number;
  /** How many lines stand before its first. */
  readonly from: number;
  readonly lines: BranchLines;
}

/**
 * The lines of a branch and of all that is open below it, in reading order. They never change: where a branch does, its
 * lines and those around it are laid anew, out of all others as they are. A line itself is made when it is asked for.
 */
export class BranchLines {
  readonly length: number;
  readonly #parentId: string;
  readonly #branch: Branch;
  readonly #shown: readonly Organization[];
  readonly #openings: readonly Opening[];

  /** `below` are the lines below an organization of this branch, if it is open. */
  constructor(parentId: string, branch: Branch, below: (id: string) => BranchLines | undefined) {
    const openings: Opening[] = [];
    const shown = shownOf(branch);
    let from = 0;
    shown.forEach(({ id }, at) => {
      from += 1;
      const lines = below(id);
      if (!lines) return;
      openings.push({ at, from, lines });
      from += lines.length;
    });
    this.#parentId = parentId;
    this.#branch = branch;
    this.#shown = shown;
    this.#openings = openings;
    this.length = from + (endOf(branch) ? 1 : 0);
  }

  /** A page of the branch is on its way. */
  get isBusy(): boolean {
    return this.#branch.run !== undefined;
  }

  at(index: number, level = 1): BranchRow | undefined {
    const next = firstBeyond(this.#openings, 'from', index);
    const last = this.#openings[next - 1];
    const inner = last ? index - last.from : -1;
    if (last && inner < last.lines.length) return last.lines.at(inner, level + 1);
    const at = last ? last.at + 1 + inner - last.lines.length : index;
    if (at === this.#shown.length) return this.#endRow(level);
    const own = this.#openings[next];
    return this.#nodeRow(at, level, own?.at === at ? own.lines : undefined);
  }

  /** Where a line stands, by the organizations on the way to it and its own id; -1 where there is none. */
  indexOf([id, ...way]: readonly string[]): number {
    const found = this.#shown.findIndex((organization) => organization.id === id);
    const at = found < 0 && id === this.#endRow(1)?.id ? this.#shown.length : found;
    if (at < 0) return -1;
    const next = firstBeyond(this.#openings, 'at', at - 1);
    const last = this.#openings[next - 1];
    if (way.length === 0) return last ? last.from + last.lines.length + at - last.at - 1 : at;
    const own = this.#openings[next];
    const inner = own?.at === at ? own.lines.indexOf(way) : -1;
    return own && inner >= 0 ? own.from + inner : -1;
  }

  /** What each line says, from the top down. All go into one list, since they are many. */
  texts(ofEnd: (kind: EndRow['kind']) => string, texts: string[] = []): readonly string[] {
    let next = 0;
    this.#shown.forEach(({ name }, at) => {
      texts.push(name);
      const opening = this.#openings[next];
      if (opening?.at !== at) return;
      opening.lines.texts(ofEnd, texts);
      next += 1;
    });
    const end = endOf(this.#branch);
    if (end) texts.push(ofEnd(end));
    return texts;
  }

  #nodeRow(at: number, level: number, below: BranchLines | undefined): NodeRow | undefined {
    const organization = this.#shown[at];
    if (!organization) return undefined;
    const { items = [], next, total } = this.#branch;
    return {
      kind: 'node',
      id: organization.id,
      parentId: this.#parentId,
      organization,
      level,
      size: total ?? (next === undefined ? items.length : -1),
      position: at < items.length ? at + 1 : undefined,
      expanded: below !== undefined,
      busy: below?.isBusy === true,
    };
  }

  #endRow(level: number): EndRow | undefined {
    const kind = endOf(this.#branch);
    const parentId = this.#parentId;
    return kind && { kind, id: `${kind}:${parentId}`, parentId, level, error: this.#branch.error };
  }
}

function endOf({ run, next, error }: Branch): EndRow['kind'] | undefined {
  if (error) return 'failed';
  if (run) return 'loading';
  return next === undefined ? undefined : 'more';
}

/** The branch that ends with a line; `undefined` for a line that is no end. */
export const branchEndedBy = (rowId: string): string | undefined =>
  /^(?:more|loading|failed):(?<parentId>.*)$/su.exec(rowId)?.groups?.['parentId'];

/** The index of the first opening whose `by` is greater; their number if none is. */
function firstBeyond(openings: readonly Opening[], by: 'at' | 'from', than: number): number {
  let [low, high] = [0, openings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle]?.[by] ?? Infinity) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}
