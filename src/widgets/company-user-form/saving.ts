import type { Decision } from '../../capabilities/decide.ts';
import { rolesChange } from '../../capabilities/administration.ts';
import type { Target } from '../../capabilities/rules.ts';
import { buyerTarget } from '../../capabilities/target.ts';
import { AccountError } from '../../backend/errors.ts';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Buyer, BuyerDraft, BuyerEdit, Page, Role } from '../../domain/model.ts';
import type { Saving } from '../parts/record-saving.ts';
import { isNew, sameRoles, updateOf, withoutRoles } from './draft.ts';

export interface UserSavingOptions {
  /** Whether it creates by the right to create customers. */
  readonly asCustomer: () => boolean;
  /** The roles of the company, once they are known. */
  readonly roles: () => Page<Role> | undefined;
}

/** Sends what the form holds: one write for a new user; for an existing one a second, since roles have their own verb. */
export class UserSaving implements Saving<BuyerDraft | BuyerEdit, Buyer> {
  readonly #createBuyer: Command<'buyer.create'>;
  readonly #createCustomer: Command<'customer.create'>;
  readonly #update: Command<'buyer.update'>;
  readonly #assignRoles: Command<'buyer.assignRoles'>;
  readonly #options: UserSavingOptions;
  /** Why the chosen roles may not be theirs: told before anything is sent. */
  #refusal: AccountError | undefined;

  constructor(scope: ScopeConsumer, options: UserSavingOptions) {
    this.#createBuyer = new Command(scope, 'buyer.create');
    this.#createCustomer = new Command(scope, 'customer.create');
    this.#update = new Command(scope, 'buyer.update');
    this.#assignRoles = new Command(scope, 'buyer.assignRoles');
    this.#options = options;
  }

  get pending(): boolean {
    return this.#commands.some(({ pending }) => pending);
  }

  get error(): AccountError | undefined {
    return this.#refusal ?? this.#commands.find(({ error }) => error)?.error;
  }

  /** The person is saved, but their roles are not. */
  get onlyRolesFailed(): boolean {
    return this.#assignRoles.error !== undefined;
  }

  /** Whether it may be sent: as a change of `buyer`, or as a new user where there is none. */
  decide(buyer: Target | undefined): Decision | undefined {
    return (buyer ? this.#update : this.#create).decide(buyer);
  }

  /** Forgets the last failure. */
  clear(): void {
    this.#refusal = undefined;
    for (const command of this.#commands) command.clear();
  }

  async save(value: BuyerDraft | BuyerEdit, buyer: Buyer | undefined): Promise<boolean> {
    if (buyer) return this.#change(buyer, value);
    return isNew(value) && this.#add(value);
  }

  async #add(draft: BuyerDraft): Promise<boolean> {
    const end = await this.#create.execute(this.#mayAssign() ? draft : withoutRoles(draft));
    return end.done;
  }

  async #change(buyer: Buyer, edit: BuyerEdit): Promise<boolean> {
    this.#refusal = this.#refusalOf(buyer, edit);
    if (this.#refusal) return false;
    const updated = await this.#update.execute(buyer, updateOf(edit));
    if (!updated.done) return false;
    const before = buyer.roles.map(({ id }) => id);
    if (!edit.roleIds || sameRoles(before, edit.roleIds) || !this.#mayAssign()) return true;
    const assigned = await this.#assignRoles.execute(updated.result, edit.roleIds);
    return assigned.done;
  }

  #refusalOf(buyer: Buyer, { roleIds }: BuyerEdit): AccountError | undefined {
    if (!roleIds || !this.#mayAssign()) return undefined;
    const refusal = this.#assignRoles.decide({
      ...buyerTarget(buyer),
      ...rolesChange(buyer, roleIds, this.#options.roles()),
    });
    if (!refusal || refusal.allowed) return undefined;
    return new AccountError('forbidden', { operation: 'buyer.assignRoles', refusal });
  }

  #mayAssign(): boolean {
    return this.#assignRoles.decide()?.allowed === true;
  }

  get #create() {
    return this.#options.asCustomer() ? this.#createCustomer : this.#createBuyer;
  }

  get #commands() {
    return [this.#createBuyer, this.#createCustomer, this.#update, this.#assignRoles] as const;
  }
}
