import type { Principal, Session } from '../../domain/model.ts';
import { type Acting, readContext } from './acting.ts';
import type { Exchange } from './exchange.ts';
import { type Summary, reference } from './organizations.ts';
import { type Person, personFromWire } from './person.ts';
import { administeredBy, isStaff, partsOf, rolesHeldBy } from './roles.ts';

/** The session as the server tells it: who is signed in, and in whose place they act. */
export async function readSession(exchange: Exchange, acting: Acting): Promise<Session> {
  const context = await readContext(exchange);
  const about = acting.describe(exchange, context);
  const { callerId, runAsId } = context;
  if (callerId === runAsId) return { ...about, actor: await principal(exchange, callerId, readSelf) };
  // Where the server's session runs as the subject, even "self" is the subject.
  const readActor = acting.forUserId === undefined ? readOther : readSelf;
  const [actor, subject] = await Promise.all([
    principal(exchange.inPlaceOf(undefined), callerId, readActor),
    principal(exchange, runAsId, readSelf),
  ]);
  return { ...about, actor, subject };
}

/** Whoever the request is made for, in the words in which the server speaks to people of themselves. */
export const readSelf = async (exchange: Exchange): Promise<Person> =>
  personFromWire(await exchange.get('/person/@self'));

export const readOther = async (exchange: Exchange, id: string): Promise<Person> =>
  personFromWire(await exchange.get(exchange.path`/person/${id}`, { profileName: 'IBM_User_Registration_Details' }));

/** Somebody in the parts that their roles make them play, with the tops of what they administer or belong to. */
async function principal(
  exchange: Exchange,
  id: string,
  read: (exchange: Exchange, id: string) => Promise<Person>,
): Promise<Principal> {
  const [person, held] = await Promise.all([read(exchange, id), rolesHeldBy(exchange, id, 'IBM_Roles_Of_User_All')]);
  const { loginId, firstName, lastName, organizationId } = person;
  const who = { id, loginId, firstName, lastName, roles: partsOf(held) };
  if (isStaff(held)) return { ...who, organizations: [] };
  const administered = administeredBy(held);
  const ids = administered.length > 0 ? administered : [organizationId];
  const chains = await Promise.all(ids.map((some) => exchange.organizations.chain(some)));
  const [top] = chains[0] ?? [];
  return {
    ...who,
    organizations: topsOf(chains).map(reference),
    ...(top && { company: { id: top.id, name: top.name, active: !top.locked, status: top.status } }),
  };
}

/** The organization at the end of each chain, unless it lies in one that another chain ends with. */
function topsOf(chains: readonly (readonly Summary[])[]): Summary[] {
  const ends = chains.flatMap((chain) => chain.at(-1) ?? []);
  const lies = (id: string, below: string): boolean =>
    chains.some((chain) => chain.at(-1)?.id === id && chain.slice(0, -1).some((summary) => summary.id === below));
  return ends.filter(({ id }) => !ends.some((other) => lies(id, other.id)));
}
