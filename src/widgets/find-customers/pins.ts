import { msg, str } from '@lit/localize';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Customer, fullName } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { languageOf } from '../parts/language.ts';
import { errorText } from '../texts/errors.ts';
import { offersPins, systemKeepsPins } from './pinning.ts';

/** Keeps customers at hand: by the backend where it does, else in the scope's memory. */
export class Pins {
  readonly #scope: ScopeConsumer;
  readonly #announcer: Announcer;
  readonly #pin: Command<'customer.pin'>;
  readonly #unpin: Command<'customer.unpin'>;

  constructor(scope: ScopeConsumer, announcer: Announcer) {
    this.#scope = scope;
    this.#announcer = announcer;
    this.#pin = new Command(scope, 'customer.pin');
    this.#unpin = new Command(scope, 'customer.unpin');
  }

  /** Whether a customer can be pinned or let go at all. */
  get offered(): boolean {
    return offersPins(this.#scope.current);
  }

  /** As far as the record tells. */
  isPinned({ id, allowed = [] }: Customer): boolean {
    return this.#keptThere
      ? allowed.includes('unpin')
      : (this.#scope.current?.known.value.pinned.includes(id) ?? false);
  }

  async set(customer: Customer, pinned: boolean): Promise<void> {
    const command = pinned ? this.#pin : this.#unpin;
    if (!this.#keptThere) this.#scope.current?.known.setPinned(customer.id, pinned);
    else if (!(await command.execute({ id: customer.id })).done) {
      if (command.error) this.#announcer.alert(errorText(command.error).title);
      return;
    }
    const name = fullName(customer, languageOf(this.#scope.host));
    this.#announcer.say(pinned ? msg(str`${name} is pinned.`) : msg(str`${name} is no longer pinned.`));
    this.#scope.host.requestUpdate();
  }

  get #keptThere(): boolean {
    return systemKeepsPins(this.#scope.current);
  }
}
