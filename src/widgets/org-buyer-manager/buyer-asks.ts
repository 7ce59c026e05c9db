import { html } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { Buyer } from '../../domain/model.ts';
import { Confirmation } from '../parts/confirmation.ts';
import { BuyerMove, type BuyerMoveOptions, isStale } from './buyer-move.ts';
import { type ConfirmedCapability, buyerQuestion } from './buyer-questions.ts';
import type { Shared } from './shared.ts';
import { undoing } from '../parts/undo.ts';

export interface BuyerAsksOptions extends BuyerMoveOptions {
  readonly onDeleted: (buyer: Buyer) => void;
}

/** What takes an act back. */
const opposites = { 'buyer.enable': 'buyer.disable', 'buyer.disable': 'buyer.enable' } as const;
type Toggle = keyof typeof opposites;

const isToggle = (capability: ConfirmedCapability): capability is Toggle => capability in opposites;

/** The questions before something is done with a buyer, and the way back where there is one. */
export class BuyerAsks {
  readonly #shared: Shared;
  readonly #options: BuyerAsksOptions;
  readonly #questions: Readonly<Record<ConfirmedCapability, Confirmation<Buyer>>>;
  readonly #move: BuyerMove;

  constructor(shared: Shared, options: BuyerAsksOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#questions = {
      'buyer.enable': this.#question('buyer.enable'),
      'buyer.disable': this.#question('buyer.disable'),
      'buyer.delete': this.#question('buyer.delete'),
      'customer.resetPassword': this.#question('customer.resetPassword'),
    };
    this.#move = new BuyerMove(shared, options);
  }

  ask(capability: ConfirmedCapability, buyer: Buyer): void {
    this.#questions[capability].ask(buyer);
  }

  move(buyer: Buyer): void {
    this.#move.ask(buyer);
  }

  dismiss(): void {
    for (const question of [...Object.values(this.#questions), this.#move]) question.dismiss();
  }

  render(): unknown {
    return html`${Object.values(this.#questions).map((question) => question.render())} ${this.#move.render()}`;
  }

  #question(capability: ConfirmedCapability): Confirmation<Buyer> {
    const command = new Command(this.#shared.scope, capability);
    const texts = (buyer: Buyer) => buyerQuestion(capability, this.#options.name(buyer), buyer.organization.name);
    let answer: Buyer | undefined;
    return new Confirmation<Buyer>(this.#shared.host, {
      id: capability.replace('.', '-'),
      command,
      run: async (buyer) => {
        const end = await command.execute(this.#record(capability, buyer));
        answer = end.done ? (end.result ?? undefined) : undefined;
        return end;
      },
      question: texts,
      onDone: (buyer) => {
        if (capability === 'buyer.delete') this.#options.onDeleted(buyer);
        const onUndo = answer && isToggle(capability) ? this.#undo(opposites[capability], answer) : undefined;
        this.#shared.outcome.tell(texts(buyer).done, { onUndo, about: buyer.id });
      },
      onFailed: (error) => isStale(error) && this.#options.onStale(),
    });
  }

  /** To the record as the system answered it: what somebody else has done since is not taken back with it. */
  #undo(capability: Toggle, answer: Buyer): () => void {
    const command = new Command(this.#shared.scope, capability);
    const { done } = buyerQuestion(capability, this.#options.name(answer), answer.organization.name);
    return undoing(this.#shared, { command, run: () => command.execute(answer), done, about: answer.id });
  }

  /** A password is the person's, whatever organization they are met in. */
  #record(capability: ConfirmedCapability, buyer: Buyer) {
    const { id, version, customerId } = this.#options.latest(buyer);
    return capability === 'customer.resetPassword' ? { id: customerId } : { id, version };
  }
}
