import type { AccountBackend } from '../../../src/backend/port.ts';
import { AccountError } from '../../../src/backend/errors.ts';
import { type Scope, createScope } from '../../../src/controllers/scope.ts';
import type { Organization, Reference } from '../../../src/domain/model.ts';
import { type TreeNode, isBranch } from './forest.ts';

/** The forest as a backend of the kit would answer it, in the page's memory. */
export function scopeOf(forest: readonly TreeNode[]): Scope {
  const session = { id: 'own', actor: administrator };
  const nowhere = () => undefined;
  return createScope({ backend: backendOf(forest), session, drafts: new Map(), onSession: nowhere, onDoubt: nowhere });
}

const administrator = {
  id: 'administrator',
  loginId: 'administrator@shop.example',
  firstName: 'Site',
  lastName: 'Administrator',
  roles: ['site-admin' as const],
  organizations: [],
};

const refused = () => Promise.reject(new AccountError('not-found', { operation: 'organization.read' }));

function backendOf(forest: readonly TreeNode[]): AccountBackend {
  const below = new Map<string, readonly Organization[]>();
  const known = new Map<string, Organization>();
  const add = (nodes: readonly TreeNode[], parentId: string, path: readonly Reference[]): void => {
    const items = nodes.map((node) => recordOf(node, path));
    below.set(parentId, items);
    for (const item of items) known.set(item.id, item);
    for (const node of nodes.filter(isBranch))
      add(node.children, node.id, [...path, { id: node.id, name: node.label }]);
  };
  add(forest, '', []);
  return {
    name: 'memory',
    session: { read: () => Promise.resolve({ id: 'own', actor: administrator }) },
    organization: {
      list: ({ filter: { parentId = '' } }) => Promise.resolve({ items: below.get(parentId) ?? [] }),
      read: (id) => {
        const found = known.get(id);
        return found ? Promise.resolve(found) : refused();
      },
      // Nobody writes: they are there so that rows have their menus.
      create: refused,
      update: refused,
      delete: refused,
    },
  };
}

function recordOf({ id, label, children }: TreeNode, path: readonly Reference[]): Organization {
  const common = { id, name: label, path: [...path], childCount: children.length };
  const [company] = path;
  return company
    ? { ...common, kind: 'unit', companyId: company.id }
    : { ...common, kind: 'company', active: true, status: 'approved' };
}
