import { type Store, signIn, signOut } from '../../../src/adapters/memory.ts';
import { answer } from './answer.ts';
import { type Caller, trustedFor } from './caller.ts';
import { guestId, wireId } from './ids.ts';

/** Who is signed in, and in whose place they are. A guest is somebody too. */
export function context(caller: Caller | undefined, storeId: string): Response {
  const { session, self } = caller ?? {};
  const [callerId, runAsId] = session && self ? [wireId(session.actor.id), wireId(self.id)] : [guestId, guestId];
  const registerType = session ? (session.actor.company ? 'R' : 'A') : 'G';
  const organization = self?.organizations[0]?.id;
  return answer({
    basicInfo: { callerId, runAsId, registerType, storeId, channelId: '-1' },
    entitlement: { activeOrganizationId: organization === undefined ? '-2000' : wireId(organization) },
    isPartiallyAuthenticated: 'false',
  });
}

/** Signs somebody in by their logon ID. Whose password is right is the host's question, not the mock's. */
export async function logIn(store: Store, request: Request): Promise<Response> {
  const { logonId = '' } = (await request.json()) as { logonId?: string };
  const token = signIn(store, logonId);
  const [person] = store.people.by('login', logonId.toLowerCase());
  return answer(
    {
      userId: wireId(person?.id ?? ''),
      personalizationID: crypto.randomUUID(),
      resourceName: 'loginidentity',
      WCToken: token,
      WCTrustedToken: trustedFor(token),
    },
    201,
  );
}

export function logOut(store: Store, request: Request): Response {
  signOut(store, request.headers.get('WCToken') ?? '');
  return answer({});
}
