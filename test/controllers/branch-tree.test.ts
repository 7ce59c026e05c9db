import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { AccountError } from '../../src/backend/errors.ts';
import { type Branch, type BranchRow, shownOf } from '../../src/controllers/branch-rows.ts';
import { BranchTree, tops } from '../../src/controllers/branch-tree.ts';
import type { Organization } from '../../src/domain/model.ts';
import { unit } from './fakes.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'more:a'];
const id = fc.constantFrom(...ids);
const parentId = fc.constantFrom(tops, tops, ...ids);
const organizations = fc.uniqueArray(id, { maxLength: 6 }).map((some) => some.map((each) => unit(each)));

const branch: fc.Arbitrary<Branch> = fc.record(
  {
    items: organizations,
    pinned: organizations,
    next: fc.constant('further'),
    total: fc.nat(9),
    run: fc.constant(new AbortController()),
    error: fc.constant(new AccountError('network', { operation: 'organization.list' })),
  },
  { requiredKeys: [] },
);

/** What happens to a tree: a page comes or a load begins or fails, with records moved and renewed; branches open and close. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), parentId, branch }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('open' as const), id }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const), id }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('openOnly' as const), ids: fc.oneof(fc.constant(ids), fc.array(id)) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), parentId }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function take(tree: BranchTree, each: Step): void {
  if (each.kind === 'put') tree.put(each.parentId, each.branch);
  else if (each.kind === 'remove') tree.remove(each.parentId);
  else if (each.kind === 'openOnly') tree.openOnly(each.ids);
  else tree[each.kind](each.id);
}

/** The same tree, said as plainly as can be: all of it is worked out each time. */
class PlainTree {
  #branches: Record<string, Branch> = {};
  #open: readonly string[] = [];

  take(each: Step): void {
    if (each.kind === 'put') this.#put(each.parentId, each.branch);
    else if (each.kind === 'remove') this.#put(each.parentId, {});
    else if (each.kind === 'openOnly') this.#open = each.ids;
    else this.#open = [...this.#open.filter((other) => other !== each.id), ...(each.kind === 'open' ? [each.id] : [])];
  }

  #put(parentId: string, branch: Branch): void {
    const here = new Set(shownOf(branch).map((organization) => organization.id));
    const others = (all?: readonly Organization[]) => all?.filter((organization) => !here.has(organization.id));
    const without = (of: Branch): Branch => ({ ...of, items: others(of.items), pinned: others(of.pinned) });
    const rest = Object.entries(this.#branches).map(([key, of]) => [key, without(of)] as const);
    this.#branches = { ...Object.fromEntries(rest), [parentId]: branch };
  }

  /** What it knows of an organization, and the branch in which that lies. */
  find(id: string) {
    const known = Object.entries(this.#branches).flatMap(([parentId, of]) =>
      shownOf(of).map((organization) => ({ parentId, organization })),
    );
    return known.find(({ organization }) => organization.id === id);
  }

  rows(parentId = tops, level = 1): BranchRow[] {
    const branch = this.#branches[parentId] ?? {};
    const { items = [], next, total, run, error } = branch;
    const nodes = shownOf(branch).flatMap((organization, index): BranchRow[] => {
      const expanded = this.#open.includes(organization.id);
      const node: BranchRow = {
        kind: 'node',
        id: organization.id,
        parentId,
        organization,
        level,
        size: total ?? (next === undefined ? items.length : -1),
        position: index < items.length ? index + 1 : undefined,
        expanded,
        busy: expanded && this.#branches[organization.id]?.run !== undefined,
      };
      return [node, ...(expanded ? this.rows(organization.id, level + 1) : [])];
    });
    const kind = error ? 'failed' : run ? 'loading' : next === undefined ? undefined : 'more';
    return kind ? [...nodes, { kind, id: `${kind}:${parentId}`, parentId, level, error }] : nodes;
  }
}

const textOf = (row: BranchRow): string => (row.kind === 'node' ? row.organization.name : row.kind);

describe('BranchTree', () => {
  it('shows after each of many changes what it would show if it were made anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [tree, plain] = [new BranchTree(), new PlainTree()];
        for (const each of steps) {
          take(tree, each);
          plain.take(each);
          const [rows, expected] = [tree.rows, plain.rows()];
          expect([...rows]).to.deep.equal(expected);
          expect(rows.length).to.equal(expected.length);
          expect(rows.texts((kind) => kind)).to.deep.equal(expected.map(textOf));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('knows where each line stands, and what it does not show', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const [tree, plain] = [new BranchTree(), new PlainTree()];
        for (const each of steps) {
          take(tree, each);
          plain.take(each);
        }
        const shown = [...tree.rows].map((row) => row.id);
        const places = new Map(shown.map((rowId, index) => [rowId, index]));
        for (const rowId of shown) if (rowId !== 'more:a') expect(tree.rows.indexOf(rowId)).to.equal(places.get(rowId));
        for (const each of [...ids, 'more:b', 'loading:', 'failed:a'])
          if (!shown.includes(each)) expect(tree.rows.indexOf(each), each).to.equal(-1);
        for (const each of ids) {
          expect(tree.find(each)).to.equal(plain.find(each)?.organization);
          expect(tree.parentOf(each)).to.equal(plain.find(each)?.parentId);
        }
        expect([tree.rows.at(-1), tree.rows.at(shown.length)]).to.deep.equal([undefined, undefined]);
      }),
      { numRuns: 300 },
    );
  });

  it('ends a branch with another line while it loads, whose place is taken by what comes', () => {
    const tree = new BranchTree();
    const [few, many] = [[unit('a')], [unit('a'), unit('b')]];
    tree.put(tops, { items: few, next: 'further' });
    tree.put(tops, { items: few, next: 'further', run: new AbortController() });
    const waiting = tree.rows.at(1)?.id ?? '';
    expect(tree.rows.indexOf(waiting)).to.equal(1);
    tree.put(tops, { items: many, next: 'still further' });
    expect(tree.rows.indexOf(waiting)).to.equal(-1);
    expect(tree.rows.at(1)?.id).to.equal('b');
  });

  it('lets lines that were asked for before stay as they were', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.array(step, { maxLength: 5 }), (steps, more) => {
        const tree = new BranchTree();
        for (const each of steps) take(tree, each);
        const { rows } = tree;
        const before = [...rows];
        for (const each of more) take(tree, each);
        expect([...rows]).to.deep.equal(before);
      }),
    );
  });

  it('looks at one branch and those around it when that opens, whatever else is open', () => {
    let looked = 0;
    const watched = (name: string): Organization => ({
      ...unit(name),
      get id() {
        looked += 1;
        return name;
      },
    });
    const wide = (parent: string) => Array.from({ length: 100 }, (_, at) => watched(`${parent}${at}.`));
    const tree = new BranchTree();
    tree.put(tops, { items: wide('') });
    for (let top = 0; top < 100; top += 1) tree.put(`${top}.`, { items: wide(`${top}.`) });
    tree.openOnly(tree.branches.keys());
    expect(tree.rows.length).to.equal(10_100);
    looked = 0;
    tree.close('7.');
    expect(tree.rows.length).to.equal(10_000);
    tree.open('7.');
    expect(tree.rows.length).to.equal(10_100);
    expect(looked).to.be.within(1, 200);
  });
});
