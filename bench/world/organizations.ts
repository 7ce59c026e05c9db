import type { Organization, Page, Reference } from '../../src/domain/model.ts';

/** A company with its units, of which none is held: each is made when it is asked for, always the same. */
export interface Organizations {
  /** @throws RangeError There is no such organization. */
  read(id: string): Organization;
  /** Those directly below a parent; without one, the company. */
  below(parentId: string | undefined, from: number, count: number): Page<Organization>;
}

/** How many organizations each has below it, as long as there are some left. */
const spread = 20;

export const company: Reference = { id: 'o0', name: 'Nordwind' };

/** @param index From 1. */
export const unit = (index: number): Reference => ({ id: `o${index}`, name: `Unit ${index}` });

const reference = (index: number): Reference => (index === 0 ? company : unit(index));
const parentOf = (index: number): number => Math.floor((index - 1) / spread);

/** @param size With the company. */
export function organizationsOf(size: number, buyerCount: number): Organizations {
  const indexOf = (id: string): number => {
    const index = Number(/^o(\d+)$/u.exec(id)?.[1] ?? NaN);
    if (!(index < size)) throw new RangeError(id);
    return index;
  };
  const childCountOf = (index: number): number => Math.max(0, Math.min(spread, size - 1 - index * spread));
  const make = (index: number): Organization => {
    const path: Reference[] = [];
    for (let above = index; above > 0;) path.unshift(reference((above = parentOf(above))));
    const common = { ...reference(index), version: '1', path, childCount: childCountOf(index), buyerCount };
    return index === 0
      ? { ...common, kind: 'company', active: true, status: 'approved' }
      : {
          ...common,
          kind: 'unit',
          companyId: company.id,
          companyName: company.name,
          parentId: reference(parentOf(index)).id,
        };
  };
  return {
    read: (id) => make(indexOf(id)),
    below(parentId, from, count) {
      if (parentId === undefined) return { items: [make(0)], total: 1 };
      const parent = indexOf(parentId);
      const total = childCountOf(parent);
      const wanted = Math.max(0, Math.min(count, total - from));
      const items = Array.from({ length: wanted }, (_, offset) => make(parent * spread + 1 + from + offset));
      return { items, total, next: from + wanted < total ? String(from + wanted) : undefined };
    },
  };
}
