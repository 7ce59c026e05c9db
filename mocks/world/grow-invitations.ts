import type { InvitationRow } from '../../src/adapters/memory.ts';
import type { Draft, GrownCompany } from './draft.ts';
import { spelled, written } from './spelling.ts';

/** Some whom each company has invited: most wait for an answer, some were not sent yet. */
export function growInvitations(draft: Draft, companies: readonly GrownCompany[]): void {
  for (const company of companies) {
    for (let left = draft.random.between(0, 6); left > 0; left -= 1)
      draft.invitations.push(invitationTo(draft, company));
  }
}

function invitationTo(draft: Draft, { culture, domain, units }: GrownCompany): InvitationRow {
  const { random } = draft;
  const [given, family] = [random.pick([...culture.women, ...culture.men]), random.pick(culture.families)];
  const isSent = random.chance(0.7);
  return {
    id: draft.newId(),
    organizationId: random.pick(units).id,
    firstName: written(given),
    lastName: written(family),
    email: `${draft.unique(`invited.${spelled(given)}.${spelled(family)}`)}@${domain}`,
    state: isSent ? 'sent' : 'new',
    ...(isSent && { sentAt: `2026-02-${String(random.between(10, 28))}T10:00:00Z` }),
  };
}
