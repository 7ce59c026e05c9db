import { createDecide } from '../../capabilities/decide.ts';
import { type Capability, resourceOf, verbOf } from '../../capabilities/verbs.ts';
import type { ActorRole } from '../../domain/model.ts';
import { Session } from '../../domain/schemas.ts';
import { guardBackend, offersOf } from '../guard.ts';
import type { AccountBackend } from '../port.ts';
import type { Case, Fixture, Port, Stage } from './fixture.ts';

/** Whether the backend is put behind the guard first, as a page does, or used as it is. */
export type Manner = 'bare' | 'guarded';

export async function stageFor(fixture: Fixture, { as: role, needs = [], id }: Case, manner: Manner): Promise<Stage> {
  const all = [...needs, ...ownVerb(id)];
  const as = async (some: ActorRole): Promise<Port> => {
    const backend = await fixture.as(some);
    const port = manner === 'guarded' ? await guarded(backend) : backend;
    assertOffers(port, all);
    return port;
  };
  return { backend: await as(role), facts: fixture.facts, as };
}

/** The verb a case is about; sessions have none of their own. */
export function ownVerb(id: Case['id']): Capability[] {
  const [name = ''] = id.split('/');
  return name.startsWith('session.') ? [] : [name as Capability];
}

/** Says of a backend that its verbs are there, of which only those are looked at that the case will use. */
function assertOffers(backend: AccountBackend, needs: readonly Capability[]): asserts backend is Port & AccountBackend {
  for (const capability of needs) {
    const group: Readonly<Record<string, unknown>> = { ...backend[resourceOf(capability)] };
    if (typeof group[verbOf(capability)] !== 'function') throw new Error(`${backend.name} has no ${capability}`);
  }
}

/** The backend behind a guard that knows of the session what a page would know: what the backend answered last. */
async function guarded(backend: AccountBackend): Promise<AccountBackend> {
  const offers = offersOf(backend);
  let decide = createDecide({ session: await backend.session.read(), offers });
  const learn = (answer: unknown): void => {
    const session = Session.safeParse(answer);
    if (session.success) decide = createDecide({ session: session.data, offers });
  };
  const guard = guardBackend(backend, {
    decide: (capability, target) => decide(capability, target),
    onChange: ({ capability }, answer) => {
      if (capability === 'customer.access' || capability === 'account.switchUnit') learn(answer);
    },
  });
  const end: typeof guard.session.end = async (call) => {
    const session = await guard.session.end(call);
    learn(session);
    return session;
  };
  return { ...guard, session: { read: guard.session.read, end } };
}
