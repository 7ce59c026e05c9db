import { type KnownCustomers, type Session, nobodyKnown, withOpened, withPinned } from '../domain/model.ts';

/**
 * Whom an actor keeps at hand or looked at last, for systems that do not keep it themselves. Ids only, in memory only;
 * acting does not touch it, and another actor begins with nobody.
 */
export class KnownKeeper {
  #actorId: string | undefined;
  #known = nobodyKnown;

  /** What is kept for the actor of this session. */
  of({ actor }: Session): this {
    if (actor.id !== this.#actorId) this.#known = nobodyKnown;
    this.#actorId = actor.id;
    return this;
  }

  /** Another object after every change. */
  get value(): KnownCustomers {
    return this.#known;
  }

  open(id: string): void {
    this.#known = withOpened(this.#known, id);
  }

  setPinned(id: string, pinned: boolean): void {
    this.#known = withPinned(this.#known, id, pinned);
  }
}
