import type { GuardedBackend } from '../../backend/port.ts';
import type { Invitation } from '../../domain/model.ts';

/** As many at a time as the port allows. */
const pageSize = 100;

/** All invitations that were not sent yet, of one company or (empty) of all in sight. */
export async function newInvitations(
  { invitation }: GuardedBackend,
  companyId: string,
  signal: AbortSignal,
): Promise<readonly Invitation[]> {
  const filter = { state: 'new', companyId: companyId || undefined } as const;
  const all: Invitation[] = [];
  let cursor: string | undefined;
  do {
    const page = { size: pageSize, ...(cursor !== undefined && { cursor }) };
    const { items, next } = await invitation.list({ filter, page }, { signal });
    all.push(...items);
    cursor = next;
  } while (cursor !== undefined);
  return all;
}
