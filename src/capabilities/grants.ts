import type { GrantScope } from '../domain/model.ts';
import { type Capability, capabilities } from './verbs.ts';

/** Capabilities and how far each reaches. A capability that is not listed is not granted. */
export type Grants = Readonly<Partial<Record<Capability, GrantScope>>>;

const width: Readonly<Record<GrantScope, number>> = { any: 3, own: 2, below: 1 };

/** Several roles together: what any of them grants, as far as the widest reaches. */
export const union = (all: readonly Grants[]): Grants =>
  collect((capability) => all.map((grants) => grants[capability]).reduce(wider, undefined));

/** What both grant, as far as the narrower of the two reaches. */
export const intersection = (one: Grants, other: Grants): Grants =>
  collect((capability) => {
    const [a, b] = [one[capability], other[capability]];
    return a && b && (width[a] < width[b] ? a : b);
  });

/** Those of the grants whose capability passes. */
export const only = (grants: Grants, passes: (capability: Capability) => boolean): Grants =>
  collect((capability) => (passes(capability) ? grants[capability] : undefined));

function wider(a: GrantScope | undefined, b: GrantScope | undefined): GrantScope | undefined {
  return !a || (b && width[b] > width[a]) ? b : a;
}

function collect(scopeOf: (capability: Capability) => GrantScope | undefined): Grants {
  const entries = capabilities.map((capability) => [capability, scopeOf(capability)] as const);
  return Object.fromEntries(entries.filter(([, scope]) => scope));
}
