import type { AccountError } from '../../backend/errors.ts';
import type { Decision } from '../../capabilities/decide.ts';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Invitation, InvitationDraft } from '../../domain/model.ts';
import type { Saving } from '../parts/record-saving.ts';

/**
 * Writes an invitation down and, where that is wanted, sends it. An invitation that was written down and could not be
 * sent is there: it is said so, and can be sent from the list.
 */
export class InvitationSaving implements Saving<InvitationDraft, Invitation> {
  readonly #invite: Command<'buyer.invite'>;
  readonly #send: Command<'invitation.send'>;
  readonly #sends: () => boolean;
  #isSent = false;

  /** `sends`: whether it is to be sent at once. */
  constructor(scope: ScopeConsumer, sends: () => boolean) {
    this.#invite = new Command(scope, 'buyer.invite');
    this.#send = new Command(scope, 'invitation.send');
    this.#sends = sends;
  }

  get pending(): boolean {
    return this.#invite.pending || this.#send.pending;
  }

  get error(): AccountError | undefined {
    return this.#invite.error;
  }

  /** Why the last invitation, though written down, was not sent. */
  get sendError(): AccountError | undefined {
    return this.#send.error;
  }

  /** Whether the last invitation has gone out. */
  get isSent(): boolean {
    return this.#isSent;
  }

  get maySend(): boolean {
    return this.#send.decide()?.allowed === true;
  }

  decide(): Decision | undefined {
    return this.#invite.decide();
  }

  clear(): void {
    this.#invite.clear();
    this.#send.clear();
  }

  async save(draft: InvitationDraft): Promise<boolean> {
    const sends = this.#sends() && this.maySend;
    this.#isSent = false;
    const invited = await this.#invite.execute(draft);
    if (invited.done && sends) this.#isSent = (await this.#send.execute(invited.result)).done;
    return invited.done;
  }
}
