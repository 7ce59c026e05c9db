import { expect } from '@open-wc/testing';
import { type BranchRow, Branches } from '../../src/controllers/branches.ts';
import type { Scope } from '../../src/controllers/scope.ts';
import type { OrganizationUpdate } from '../../src/domain/model.ts';
import { type TestHost, newHost, place, rest, scopeOf, watchCount } from './fakes.ts';
import { Forest } from './forest.ts';

interface Bench {
  readonly host: TestHost;
  readonly branches: Branches;
  readonly scope: Scope;
  /** The tree as it is seen, a line each: indented by level, `+` open, position of size, `n` children, `…` busy. */
  readonly lines: () => string[];
  /** What the backend was asked for since the last time. */
  readonly asked: () => string[];
}

async function bench(forest: Forest): Promise<Bench> {
  const host = newHost();
  const branches = new Branches(host.consumer);
  const scope = scopeOf(forest.backend);
  await place(host, scope);
  return { host, branches, scope, lines: () => [...branches.rows].map(line), asked: () => forest.asked.splice(0) };
}

function line(row: BranchRow): string {
  const indent = '  '.repeat(row.level - 1);
  if (row.kind !== 'node') return `${indent}(${row.kind}${row.error ? ` ${row.error.kind}` : ''})`;
  const { organization, expanded, busy, position, size } = row;
  const children = organization.childCount > 0 ? ` ${organization.childCount}n` : '';
  return `${indent}${expanded ? '+' : ''}${organization.name} ${position ?? '?'}/${size}${children}${busy ? ' …' : ''}`;
}

/** A gate to hold answers back with. */
function gate() {
  let open: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (open = resolve));
  return { closed, open };
}

const details: OrganizationUpdate = { name: 'New name' };

describe('Branches', () => {
  it('asks for the tops, and for children only when their parent opens', async () => {
    const { host, branches, lines, asked } = await bench(new Forest('top/a/b', 'top/c'));
    expect(lines()).to.deep.equal(['top 1/1 2n']);
    expect(asked()).to.deep.equal(['list tops']);
    branches.expand('top');
    await rest(host);
    expect(lines()).to.deep.equal(['+top 1/1 2n', '  a 1/2 1n', '  c 2/2']);
    expect(asked()).to.deep.equal(['list top']);
  });

  it('asks once: opening again shows what is known', async () => {
    const { host, branches, lines, asked } = await bench(new Forest('top/a'));
    branches.expand('top');
    await rest(host);
    asked();
    branches.collapse('top');
    expect(lines()).to.deep.equal(['top 1/1 1n']);
    branches.expand('top');
    branches.expand('top');
    await rest(host);
    expect(lines()).to.deep.equal(['+top 1/1 1n', '  a 1/1']);
    expect(asked()).to.deep.equal([]);
  });

  it('opens and closes all at once, without asking for anything', async () => {
    const { host, branches, lines, asked } = await bench(new Forest('top/a/b', 'top/c/d'));
    for (const id of ['top', 'a']) branches.expand(id);
    await rest(host);
    asked();
    branches.collapseAll();
    expect(lines()).to.deep.equal(['top 1/1 2n']);
    branches.expandLoaded();
    await rest(host);
    expect(lines()).to.deep.equal(['+top 1/1 2n', '  +a 1/2 1n', '    b 1/1', '  c 2/2 1n']);
    expect(asked()).to.deep.equal([]);
  });

  it('has no tops before they have come, and then has them, even if they are none', async () => {
    const forest = new Forest();
    const { closed, open } = gate();
    forest.gate = closed;
    const { host, branches, lines } = await bench(forest);
    expect(branches.roots).to.equal(undefined);
    expect(lines()).to.deep.equal(['(loading)']);
    open();
    await rest(host);
    expect(branches.roots).to.deep.equal([]);
    expect(lines()).to.deep.equal([]);
  });

  it('says which branch is busy', async () => {
    const forest = new Forest('top/a/b');
    const { branches, lines, host } = await bench(forest);
    const { closed, open } = gate();
    forest.gate = closed;
    branches.expand('top');
    await rest(host);
    expect(lines()).to.deep.equal(['+top 1/1 1n …', '  (loading)']);
    open();
    await rest(host);
    expect(lines()).to.deep.equal(['+top 1/1 1n', '  a 1/1 1n']);
  });

  describe('pages a branch', () => {
    const forest = () => Object.assign(new Forest('top/a', 'top/b', 'top/c', 'top/d', 'top/e'), { pageSize: 2 });

    it('a page each time it is asked to, with positions in the whole', async () => {
      const { host, branches, lines, asked } = await bench(forest());
      branches.expand('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 5n', '  a 1/5', '  b 2/5', '  (more)']);
      branches.more('top');
      branches.more('top');
      await rest(host);
      branches.more('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 5n', '  a 1/5', '  b 2/5', '  c 3/5', '  d 4/5', '  e 5/5']);
      expect(asked()).to.deep.equal(['list tops', 'list top', 'list top +2', 'list top +4']);
    });

    it('with an unknown size as long as a server that does not count has more', async () => {
      const { host, branches, lines } = await bench(Object.assign(forest(), { counts: false, pageSize: 3 }));
      branches.expand('top');
      await rest(host);
      expect(lines().slice(1)).to.deep.equal(['  a 1/-1', '  b 2/-1', '  c 3/-1', '  (more)']);
      branches.more('top');
      await rest(host);
      expect(lines().slice(1)).to.deep.equal(['  a 1/5', '  b 2/5', '  c 3/5', '  d 4/5', '  e 5/5']);
    });
  });

  describe('fails', () => {
    it('at the tops, and tries again', async () => {
      const forest = new Forest('top');
      forest.failing = () => true;
      const { host, branches, lines } = await bench(forest);
      expect(branches.error?.kind).to.equal('network');
      expect(branches.roots).to.equal(undefined);
      expect(lines()).to.deep.equal(['(failed network)']);
      forest.failing = undefined;
      branches.more('');
      await rest(host);
      expect([branches.error, lines()]).to.deep.equal([undefined, ['top 1/1']]);
    });

    it('at one branch, with the others as they were', async () => {
      const forest = new Forest('top/a/b', 'top/c/d');
      const { host, branches, lines } = await bench(forest);
      branches.expand('top');
      await rest(host);
      forest.failing = (asked) => asked === 'list a';
      branches.expand('a');
      branches.expand('c');
      await rest(host);
      const failed = ['+top 1/1 2n', '  +a 1/2 1n', '    (failed network)', '  +c 2/2 1n', '    d 1/1'];
      expect(lines()).to.deep.equal(failed);
      forest.failing = undefined;
      branches.more('a');
      await rest(host);
      expect(lines()).to.deep.equal(failed.with(2, '    b 1/1'));
    });

    it('at one branch, and tries again when that is closed and opened', async () => {
      const forest = new Forest('top/a');
      const { host, branches, lines } = await bench(forest);
      forest.failing = () => true;
      branches.expand('top');
      await rest(host);
      forest.failing = undefined;
      branches.collapse('top');
      branches.expand('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  a 1/1']);
    });

    it('for want of a connection, and tries again once there is one', async () => {
      const forest = new Forest('top/a/b', 'top/c/d');
      const { host, branches, lines } = await bench(forest);
      branches.expand('top');
      await rest(host);
      forest.failing = () => true;
      branches.expand('a');
      branches.expand('c');
      await rest(host);
      forest.failing = undefined;
      dispatchEvent(new Event('online'));
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  +a 1/2 1n', '    b 1/1', '  +c 2/2 1n', '    d 1/1']);
    });

    it('at a further page, and goes on from there', async () => {
      const forest = Object.assign(new Forest('top/a', 'top/b', 'top/c'), { pageSize: 2 });
      const { host, branches, lines } = await bench(forest);
      branches.expand('top');
      await rest(host);
      forest.failing = () => true;
      branches.more('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 3n', '  a 1/3', '  b 2/3', '  (failed network)']);
      forest.failing = undefined;
      branches.more('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 3n', '  a 1/3', '  b 2/3', '  c 3/3']);
    });
  });

  it('reveals what lies deep, before any of its ancestors is loaded', async () => {
    const forest = new Forest('top/a/b/c/d', 'top/z');
    const { host, branches, lines, asked, scope } = await bench(forest);
    asked();
    const deep = await scope.backend.organization.read('d', { signal: new AbortController().signal });
    await branches.reveal(deep);
    await rest(host);
    expect(branches.find('d')?.id).to.equal('d');
    expect(lines()).to.deep.equal([
      '+top 1/1 2n',
      '  +a 1/2 1n',
      '    +b 1/1 1n',
      '      +c 1/1 1n',
      '        d 1/1',
      '  z 2/2',
    ]);
    expect(asked()).to.have.members(['read d', 'list top', 'list a', 'list b', 'list c']);
  });

  describe('what lies beyond the pages that have come', () => {
    const wide = async (forest: Forest, id: string) => {
      forest.pageSize = 2;
      const made = await bench(forest);
      made.asked();
      const organization = await made.scope.backend.organization.read(id, { signal: new AbortController().signal });
      await made.branches.reveal(organization);
      await rest(made.host);
      return { forest, ...made };
    };

    it('is pinned in its branch when revealed, and the branch tells that there is more', async () => {
      const { lines, asked } = await wide(new Forest('top/a', 'top/b', 'top/c', 'top/d', 'top/e'), 'd');
      expect(lines()).to.deep.equal(['+top 1/1 5n', '  a 1/5', '  b 2/5', '  d ?/5', '  (more)']);
      expect(asked()).to.deep.equal(['read d', 'list top', 'read d']);
    });

    it('takes its own place when its page comes, and is there once', async () => {
      const { host, branches, lines } = await wide(new Forest('top/a', 'top/b', 'top/c', 'top/d', 'top/e'), 'd');
      branches.more('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 5n', '  a 1/5', '  b 2/5', '  c 3/5', '  d 4/5', '  (more)']);
    });

    it('stays while the pages before it come, without being asked for again', async () => {
      const { host, branches, lines, asked } = await wide(new Forest('top/a', 'top/b', 'top/c', 'top/d', 'top/e'), 'e');
      asked();
      branches.more('top');
      await rest(host);
      expect(lines().slice(-2)).to.deep.equal(['  e ?/5', '  (more)']);
      expect(asked()).to.deep.equal(['list top +2']);
    });

    it('is reached through ancestors that lie beyond theirs', async () => {
      const { lines } = await wide(new Forest('top/a', 'top/b', 'top/c/x', 'top/c/y', 'top/c/z'), 'z');
      expect(lines()).to.deep.equal([
        '+top 1/1 3n',
        '  a 1/3',
        '  b 2/3',
        '  +c ?/3 3n',
        '    x 1/3',
        '    y 2/3',
        '    z ?/3',
        '    (more)',
        '  (more)',
      ]);
    });

    it('is reached though its top is on a later page, and what lies above is not to be seen', async () => {
      const forest = new Forest('world/p', 'world/q', 'world/r/deep');
      forest.showOnly('p', 'q', 'r');
      forest.hide('world');
      const { lines } = await wide(forest, 'deep');
      expect(lines()).to.deep.equal(['p 1/3', 'q 2/3', '+r ?/3 1n', '  deep 1/1', '(more)']);
    });

    it('goes when it is deleted, and when it is moved elsewhere', async () => {
      const { forest, host, branches, lines, scope } = await wide(
        new Forest('top/a', 'top/b', 'top/c', 'top/d', 'top/e'),
        'd',
      );
      const { organization } = scope.backend;
      await organization.update('d', { parentId: 'a' }, { key: '1', session: scope.session.id });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 4n', '  a 1/4 1n', '  b 2/4', '  (more)']);
      forest.pageSize = 2;
      await branches.reveal(await organization.read('e', { signal: new AbortController().signal }));
      await rest(host);
      expect(lines()).to.include('  e ?/4');
      await organization.delete('e', { key: '2', session: scope.session.id });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 3n', '  a 1/3 1n', '  b 2/3', '  (more)']);
    });

    it('is forgotten with the session', async () => {
      const { host, branches, lines } = await wide(new Forest('top/a', 'top/b', 'top/c'), 'c');
      await place(host, scopeOf(new Forest('top/a', 'top/b', 'top/c').backend));
      branches.expand('top');
      await rest(host);
      expect(lines()).to.not.include('  c ?/3');
    });
  });

  describe('after a write', () => {
    const grown = async (...paths: string[]) => {
      const forest = new Forest(...paths);
      const made = await bench(forest);
      made.branches.expand('top');
      await rest(made.host);
      made.asked();
      return { forest, ...made };
    };

    it('shows what was changed, and asks for the branch it lies in alone', async () => {
      const { host, branches, scope, lines, asked } = await grown('top/a/x', 'top/b/y');
      branches.expand('a');
      await rest(host);
      asked();
      await scope.backend.organization.update('b', { ...details, name: 'B' });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  +a 1/2 1n', '    x 1/1', '  B 2/2 1n']);
      expect(asked()).to.deep.equal(['read b', 'list top']);
    });

    it('keeps the old lines until the new ones come', async () => {
      const { forest, host, scope, lines } = await grown('top/a', 'top/b');
      const { closed, open } = gate();
      await scope.backend.organization.update('a', details);
      forest.gate = closed;
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n …', '  a 1/2', '  b 2/2', '  (loading)']);
      open();
      await rest(host);
      expect(lines()[1]).to.equal('  New name 1/2');
    });

    it('renews as many pages as were there', async () => {
      const forest = Object.assign(new Forest('top/a', 'top/b', 'top/c', 'top/d', 'top/e'), { pageSize: 2 });
      const { host, branches, scope, lines, asked } = await bench(forest);
      branches.expand('top');
      await rest(host);
      branches.more('top');
      await rest(host);
      asked();
      await scope.backend.organization.update('d', details);
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 5n', '  a 1/5', '  b 2/5', '  c 3/5', '  New name 4/5', '  (more)']);
      expect(asked()).to.deep.equal(['read d', 'list top', 'list top +2']);
    });

    it('shows what was created, and how many there are now', async () => {
      const { host, scope, lines, asked } = await grown('top/a', 'top/c');
      await scope.backend.organization.create({ name: 'b', parentId: 'top' });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 3n', '  a 1/3', '  b 2/3', '  c 3/3']);
      expect(asked()).to.have.members(['read b', 'list top', 'read top']);
    });

    it('opens the organization in which something was created for the first time', async () => {
      const { host, scope, lines } = await grown('top/a');
      await scope.backend.organization.create({ name: 'b', parentId: 'a' });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  +a 1/1 1n', '    b 1/1']);
    });

    it('shows no more what was deleted, nor that there would be something below', async () => {
      const { host, branches, scope, lines } = await grown('top/a/x', 'top/b');
      branches.expand('a');
      await rest(host);
      await scope.backend.organization.delete('x');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  +a 1/2', '  b 2/2']);
      await scope.backend.organization.delete('b');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  +a 1/1']);
    });

    it('leaves no gap at the next page for what was deleted', async () => {
      const forest = Object.assign(new Forest('top/a', 'top/b', 'top/c', 'top/d'), { pageSize: 2 });
      const { host, branches, scope, lines } = await bench(forest);
      branches.expand('top');
      await rest(host);
      await scope.backend.organization.delete('a');
      await rest(host);
      branches.more('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 3n', '  b 1/3', '  c 2/3', '  d 3/3']);
    });

    it('shows what was moved where it now lies, closed, and counts both parents anew', async () => {
      const { host, branches, scope, lines } = await grown('top/a/x/y/z', 'top/b/c');
      for (const id of ['a', 'b', 'x', 'y']) branches.expand(id);
      await rest(host);
      await scope.backend.organization.update('x', { parentId: 'b' });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  +a 1/2', '  +b 2/2 2n', '    c 1/2', '    x 2/2 1n']);
      for (const id of ['x', 'y']) branches.expand(id);
      await rest(host);
      expect(branches.find('z')?.path.map(({ id }) => id)).to.deep.equal(['top', 'b', 'x', 'y']);
    });

    it('takes away what was moved to a part that is not loaded', async () => {
      const { host, branches, scope, lines } = await grown('top/a/x', 'top/b');
      branches.expand('a');
      await rest(host);
      await scope.backend.organization.update('x', { parentId: 'b' });
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  +a 1/2', '  b 2/2 1n']);
    });

    it('changes nothing for a record in a part that is not loaded', async () => {
      const { host, scope, lines, asked } = await grown('top/a/x/y');
      await scope.backend.organization.update('y', details);
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  a 1/1 1n']);
      expect(asked()).to.deep.equal(['read y']);
    });

    it('renews a top whose own parent the session may not see, and leaves it open', async () => {
      const forest = new Forest('top/a/x', 'top/b');
      forest.showOnly('a');
      const { host, branches, scope, lines, asked } = await bench(forest);
      branches.expand('a');
      await rest(host);
      asked();
      await scope.backend.organization.update('a', details);
      await rest(host);
      expect(lines()).to.deep.equal(['+New name 1/1 1n', '  x 1/1']);
      expect(asked()).to.deep.equal(['read a', 'list tops']);
    });

    it('starts over with a branch that was being read meanwhile', async () => {
      const { forest, host, branches, scope, lines } = await grown('top/a/x');
      const { closed, open } = gate();
      forest.gate = closed;
      branches.expand('a');
      await rest(host);
      forest.gate = undefined;
      await scope.backend.organization.create({ name: 'y', parentId: 'a' });
      await rest(host);
      open();
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  +a 1/1 2n', '    x 1/2', '    y 2/2']);
    });

    it('shows what was true a moment ago where it cannot be renewed, and begins there anew', async () => {
      const { forest, host, branches, scope, lines } = await grown('top/a', 'top/b');
      forest.failing = () => true;
      await scope.backend.organization.update('a', details);
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  a 1/2', '  b 2/2', '  (failed network)']);
      forest.failing = undefined;
      branches.more('top');
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 2n', '  New name 1/2', '  b 2/2']);
    });
  });

  describe('and its scope', () => {
    it('asks for nothing without one', async () => {
      const host = newHost();
      const branches = new Branches(host.consumer);
      await place(host);
      expect([branches.roots, [...branches.rows], branches.error]).to.deep.equal([undefined, [], undefined]);
    });

    it('drops the tree at once when another holds, with what was still to come', async () => {
      const [one, other] = [new Forest('one/a'), new Forest('other/b')];
      const { host, branches, lines } = await bench(one);
      const { closed, open } = gate();
      one.gate = closed;
      branches.expand('one');
      other.gate = closed;
      host.scope = scopeOf(other.backend);
      await host.updateComplete;
      expect(lines()).to.deep.equal(['(loading)']);
      open();
      await rest(host);
      expect(lines()).to.deep.equal(['other 1/1 1n']);
    });

    it('listens to the writes of the one that holds, and no more to the one that held', async () => {
      const [one, other] = [
        watchCount(scopeOf(new Forest('one').backend)),
        watchCount(scopeOf(new Forest('other').backend)),
      ];
      const host = newHost();
      new Branches(host.consumer);
      await place(host, one.scope);
      expect([one.count, other.count]).to.deep.equal([1, 0]);
      host.scope = other.scope;
      await rest(host);
      expect([one.count, other.count]).to.deep.equal([0, 1]);
    });

    it('does not renew its tree after a write that another session made', async () => {
      const [one, other] = [new Forest('same'), new Forest('same')];
      const { host, scope } = await bench(one);
      const { closed, open } = gate();
      one.gate = closed;
      await scope.backend.organization.update('same', details);
      host.scope = scopeOf(other.backend);
      await rest(host);
      open();
      await rest(host);
      expect(other.asked).to.deep.equal(['list tops']);
    });

    it('comes back to the tree as it was left after a move within the page', async () => {
      const { host, branches, scope, lines, asked } = await bench(new Forest('top/a'));
      branches.expand('top');
      await rest(host);
      asked();
      host.parentElement?.append(host);
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  a 1/1']);
      expect(asked()).to.deep.equal([]);
      await scope.backend.organization.update('a', details);
      await rest(host);
      expect(lines()).to.deep.equal(['+top 1/1 1n', '  New name 1/1']);
    });

    it('listens to nothing once its element has left the page', async () => {
      const forest = new Forest('top/a');
      const { closed, open } = gate();
      const watched = watchCount(scopeOf(forest.backend));
      const host = newHost();
      const branches = new Branches(host.consumer);
      await place(host, watched.scope);
      expect(watched.count).to.equal(1);
      forest.gate = closed;
      branches.expand('top');
      host.remove();
      open();
      await rest(host);
      host.requestUpdate();
      await rest(host);
      expect(watched.count).to.equal(0);
    });
  });
});
