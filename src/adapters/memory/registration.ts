import { AccountError } from '../../backend/errors.ts';
import type { Operations } from '../../backend/port.ts';
import { check } from '../../domain/check.ts';
import { CompanyRegistration } from '../../domain/schemas.ts';
import { foundCompany } from './company.ts';
import { type Run, type RunOptions, answer } from './run.ts';
import { type Store, loginKey } from './store.ts';

const operation = 'registration.create';

/** For everybody. Of those who are not signed in there is no session to judge by, and none to write down. */
export function registrationVerbs(run: Run, { store, token, latency = 0 }: RunOptions): Operations['registration'] {
  return {
    create: (draft, call) => {
      if (store.signIns.has(token)) return run(operation, call, [draft], () => register(store, draft));
      return answer(operation, latency, call?.signal, () => {
        const name = call?.key === undefined ? undefined : `visitor ${operation} ${call.key}`;
        if (name !== undefined && store.intents.has(name)) return;
        register(store, draft);
        if (name !== undefined) store.intents.set(name, { payload: '', result: undefined, at: store.clock() });
      });
    },
  };
}

/** The company begins pending, and so does whoever registered it, as its administrator in its headquarters. */
function register(store: Store, input: unknown): void {
  const checked = check(CompanyRegistration, input);
  if (!checked.ok) throw new AccountError('validation', { operation, fieldErrors: checked.issues });
  const { companyName, acceptsTerms: _, ...person } = checked.value;
  if (store.people.countBy('login', loginKey(person.email)) > 0) throw taken('email');
  const companies = [...store.organizations.values()].filter(({ kind }) => kind === 'company');
  if (companies.some(({ name }) => name.toLowerCase() === companyName.toLowerCase())) throw taken('companyName');
  const { headquarters, administrator } = foundCompany(store, companyName);
  const { id: personId } = store.people.put({
    ...person,
    id: store.newId('customer'),
    loginId: person.email,
    enabled: true,
  });
  store.memberships.put({
    id: store.newId('buyer'),
    personId,
    organizationId: headquarters.id,
    roleIds: [administrator.id],
    enabled: true,
    approval: 'approved',
  });
}

const taken = (field: string): AccountError =>
  new AccountError('conflict-state', { operation, fieldErrors: [{ path: [field], code: 'taken' }] });
