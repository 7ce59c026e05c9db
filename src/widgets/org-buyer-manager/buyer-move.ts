import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { AccountError } from '../../backend/errors.ts';
import { Command } from '../../controllers/command.ts';
import type { Buyer, BuyerUpdate, Reference } from '../../domain/model.ts';
import { DialogController } from '../../ui/dialog.ts';
import { failureText } from '../parts/confirmation.ts';
import { PlacePicker } from './place-picker.ts';
import type { Shared } from './shared.ts';
import { undoing } from '../parts/undo.ts';

export interface BuyerMoveOptions {
  readonly name: (buyer: Buyer) => string;
  /** A buyer as last read, whose version is the newest known. */
  readonly latest: (buyer: Buyer) => Buyer;
  /** A write failed because what is shown is no longer so. */
  readonly onStale: () => void;
}

export const isStale = ({ kind }: AccountError): boolean =>
  kind === 'conflict-version' || kind === 'conflict-state' || kind === 'not-found' || kind === 'forbidden';

/** The change that moves a buyer and leaves everything else as it is. */
export const moveTo = ({ firstName, lastName }: Buyer, { id }: Reference): BuyerUpdate => ({
  firstName,
  lastName,
  organizationId: id,
});

/** Moves one buyer to another organization of their company, and back. */
export class BuyerMove {
  readonly #shared: Shared;
  readonly #options: BuyerMoveOptions;
  readonly #command: Command<'buyer.update'>;
  readonly #dialog: DialogController<Buyer>;
  readonly #place: PlacePicker;

  constructor(shared: Shared, options: BuyerMoveOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#command = new Command(shared.scope, 'buyer.update');
    this.#dialog = new DialogController(shared.host, 'buyer-move');
    this.#place = new PlacePicker(shared, 'buyer-move-to');
  }

  ask(buyer: Buyer): void {
    this.#command.clear();
    this.#place.reset();
    this.#dialog.open(buyer);
  }

  dismiss(): void {
    this.#dialog.close();
  }

  render(): unknown {
    const { error, pending } = this.#command;
    return this.#dialog.render((buyer) => ({
      title: msg(str`Move ${this.#options.name(buyer)}?`),
      body: html`<p>${msg(str`They leave ${buyer.organization.name} and keep their roles.`)}</p>
        ${this.#place.render(buyer)}`,
      confirm: { label: msg('Move'), onConfirm: () => void this.#confirm(buyer) },
      busy: pending,
      error: error && failureText(error),
    }));
  }

  async #confirm(buyer: Buyer): Promise<void> {
    const place = this.#place.take();
    if (!place) return;
    const end = await this.#command.execute(this.#options.latest(buyer), moveTo(buyer, place));
    const { error } = this.#command;
    if (!end.done && error) {
      if (isStale(error)) this.#options.onStale();
      return;
    }
    this.#dialog.close();
    if (!end.done) return;
    const onUndo = this.#undo(end.result, buyer.organization);
    this.#shared.outcome.tell(this.#doneText(buyer, place), { onUndo, about: buyer.id });
  }

  #undo(moved: Buyer, back: Reference): () => void {
    const command = new Command(this.#shared.scope, 'buyer.update');
    const run = () => command.execute(moved, moveTo(moved, back));
    return undoing(this.#shared, { command, run, done: this.#doneText(moved, back), about: moved.id });
  }

  #doneText(buyer: Buyer, { name }: Reference): string {
    return msg(str`${this.#options.name(buyer)} is moved to ${name}.`);
  }
}
