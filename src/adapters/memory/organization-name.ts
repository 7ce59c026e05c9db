import { childrenOf } from './tree.ts';
import type { Turn } from './turn.ts';

/**
 * Throws `conflict-state` for a name that another organization beside this one has, in whatever case. Without a parent
 * the name is a company's, and companies stand beside companies.
 */
export function refuseTaken(turn: Turn, name: string, parentId: string | undefined, exceptId?: string): void {
  const { store } = turn;
  const besides =
    parentId === undefined
      ? [...store.organizations.values()].filter(({ kind }) => kind === 'company')
      : childrenOf(store, parentId);
  const wanted = name.toLowerCase();
  if (besides.some((other) => other.id !== exceptId && other.name.toLowerCase() === wanted)) {
    throw turn.error('conflict-state', [{ path: ['name'], code: 'taken' }]);
  }
}
