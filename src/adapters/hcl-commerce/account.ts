import type { Operations } from '../../backend/port.ts';
import type { Account, AccountUpdate, PasswordChange } from '../../domain/model.ts';
import { accountAddressVerbs } from './account-address.ts';
import { customerRecord } from './customer.ts';
import type { Exchange } from './exchange.ts';
import { given } from './fields.ts';
import { languageToWire, personToWire } from './person.ts';
import type { Run } from './run.ts';
import { readSelf } from './session.ts';

type Verbs = Omit<Operations['account'], 'switchUnit' | 'changeEmail' | 'setAssistance'>;

const self = '/person/@self';
const registration = { action: 'updateUserRegistration' };

/** One's own account; while acting, the subject's. */
export function accountVerbs(run: Run): Verbs {
  return {
    read: (call) => run('account.read', call, readAccount),
    update: (update, call) =>
      run('account.update', call, async (exchange) => {
        await exchange.put(self, updateToWire(update), registration);
        return readAccount(exchange);
      }),
    changePassword: (change, call) =>
      run('account.changePassword', call, (exchange) => changePassword(exchange, change)),
    ...accountAddressVerbs(run),
  };
}

async function readAccount(exchange: Exchange): Promise<Account> {
  const person = await readSelf(exchange);
  const record = await customerRecord(exchange, person);
  const [company] = await exchange.organizations.chain(person.organizationId);
  if (!company) return record;
  const { id, name, locked, status } = company;
  return { ...record, company: { id, name, active: !locked, status } };
}

const updateToWire = (update: AccountUpdate) => ({
  ...personToWire(update),
  ...given(update, { currency: 'preferredCurrency' }),
  ...(update.language !== undefined && { preferredLanguage: languageToWire(update.language) }),
});

/** The server takes the new password twice and the old one; what is good enough is for its policy to say. */
async function changePassword(exchange: Exchange, { current, next, repeated }: PasswordChange): Promise<void> {
  if (next !== repeated) throw exchange.fail('validation', [{ path: ['repeated'], code: 'mismatch' }]);
  const passwords = { logonPasswordOld: current, logonPassword: next, logonPasswordVerify: repeated };
  await exchange.put(self, passwords, registration);
}
