import { expect } from '@open-wc/testing';
import type { Capability } from '../../src/capabilities/verbs.ts';
import { Command, type CommandInput, type CommandResult, type RecordKey } from '../../src/controllers/command.ts';
import type {
  AccountUpdate,
  ActingRequest,
  Buyer,
  BuyerDraft,
  PasswordChange,
  Session,
} from '../../src/domain/model.ts';
import { type TestHost, backendOf, newHost, noted, place, scopeOf } from '../controllers/fakes.ts';

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;
type Holds<Claim extends true> = Claim;

export type Claims = [
  Holds<Same<CommandInput<'buyer.disable'>, [RecordKey]>>,
  Holds<Same<CommandInput<'buyer.assignRoles'>, [RecordKey, readonly string[]]>>,
  Holds<Same<CommandInput<'buyer.create'>, [BuyerDraft]>>,
  Holds<Same<CommandInput<'customer.access'>, [RecordKey, ActingRequest]>>,
  Holds<Same<CommandInput<'account.changePassword'>, [PasswordChange]>>,
  Holds<Same<CommandInput<'account.update'>, [RecordKey, AccountUpdate]>>,
  Holds<Same<CommandResult<'buyer.disable'>, Buyer>>,
  Holds<Same<CommandResult<'customer.access'>, Session>>,
  // Every capability can be given to a command: none of the inputs has come to nothing.
  Holds<{ [C in Capability]: [CommandInput<C>] extends [never] ? false : true }[Capability]>,
];

/** What does not compile sends nothing either, where it is written without a compiler. */
describe('A command that does not compile', () => {
  const calls = noted<readonly unknown[], never>(undefined as never);
  let host: TestHost;
  beforeEach(async () => {
    calls.calls.length = 0;
    host = newHost();
    await place(host, scopeOf(backendOf({ buyer: { disable: calls, create: calls } })));
  });

  it('names no verb of the table', async () => {
    // @ts-expect-error There is no such verb.
    const command = new Command(host.consumer, 'buyer.teleport');
    await command.execute({ id: 'ada' });
    expect(command.error?.kind).to.equal('config');
    expect(calls.calls).to.deep.equal([]);
  });

  it('names no resource of the table', async () => {
    // @ts-expect-error There is no such resource.
    const command = new Command(host.consumer, 'vault.open');
    await command.execute({ id: 'ada' });
    expect(command.error?.kind).to.equal('config');
  });

  it('gives a verb what belongs to another', () => {
    const [disable, create] = [new Command(host.consumer, 'buyer.disable'), new Command(host.consumer, 'buyer.create')];
    const never = () => [
      // @ts-expect-error A record, not its bare id: its version would be lost.
      disable.execute('ada'),
      // @ts-expect-error Nothing more to say.
      disable.execute({ id: 'ada' }, ['r1']),
      // @ts-expect-error A number is no id.
      disable.execute({ id: 7 }),
      // @ts-expect-error A draft lacks its e-mail.
      create.execute({ firstName: 'Ada', lastName: 'Lovelace', organizationId: 'o' }),
      // @ts-expect-error Not without a draft.
      create.execute(),
    ];
    expect(never).to.be.a('function');
  });

  it('takes for granted that it was done', async () => {
    const end = await new Command(host.consumer, 'buyer.disable').execute({ id: 'ada' });
    // @ts-expect-error There is a result only where it is done.
    expect(end.result).to.equal(undefined);
    expect(end.done).to.equal(true);
  });
});
