import type { Store } from '../src/adapters/memory.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const reasons = [
  'Order could not be placed by the buyer',
  'Asked by telephone to disable a former colleague',
  'Delivery address of the new site was missing',
];

/** Fills the log of acting: the representative acted for the Buyer Administrator once a day, the last time yesterday. */
export function addPastActing({ acted, audit, clock, memberships }: Store, times: number): void {
  const membershipOf = (personId: string): string => memberships.by('person', personId)[0]?.id ?? '';
  for (let index = times; index > 0; index -= 1) {
    const [since, sessionId] = [clock() - index * day, `past-${String(index)}`];
    const names = { sessionId, actorId: 'carla', subjectId: 'bruno' };
    const changed = index % 2 === 1;
    acted.push({
      ...names,
      membershipId: membershipOf('bruno'),
      reason: reasons[index % reasons.length] ?? '',
      ticket: `T-${String(1000 + index)}`,
      lookOnly: !changed,
      since,
      until: since + 60 * minute,
      heardAt: since + 8 * minute,
      endedAt: since + 9 * minute,
    });
    if (!changed) continue;
    audit.push({
      ...names,
      at: new Date(since + 4 * minute).toISOString(),
      operation: 'buyer.disable',
      recordId: membershipOf('ben'),
    });
  }
}
