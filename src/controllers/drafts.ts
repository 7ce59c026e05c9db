import type { Session } from '../domain/model.ts';
import type { Draft } from './merge.ts';

/** Values typed but not saved, by form. */
export type Drafts = Map<string, Draft>;

/** What was typed in acting sessions that are over: the actor's to copy or to discard. */
export interface Leftovers {
  readonly drafts: readonly Draft[];
  discard(): void;
}

/**
 * What one actor has typed and not saved, by the person in whose place it was typed: nothing that was meant for one
 * customer is ever found in another's form. In memory only, and gone with the actor.
 */
export class DraftKeeper {
  #actorId: string | undefined;
  #byPerson = new Map<string, Drafts>();

  /** The drafts of a session; another actor begins with none. */
  of({ actor, subject = actor }: Session): Drafts {
    if (actor.id !== this.#actorId) this.#byPerson = new Map();
    this.#actorId = actor.id;
    const drafts: Drafts = this.#byPerson.get(subject.id) ?? new Map<string, Draft>();
    this.#byPerson.set(subject.id, drafts);
    return drafts;
  }

  /** What is left of other acting sessions than this one. */
  leftBeside({ actor, subject = actor }: Session): Leftovers {
    const others = () => [...this.#byPerson].filter(([id]) => id !== actor.id && id !== subject.id);
    return {
      get drafts() {
        return others().flatMap(([, drafts]) => [...drafts.values()]);
      },
      discard: () => {
        for (const [id] of others()) this.#byPerson.delete(id);
      },
    };
  }

  clear(): void {
    this.#byPerson = new Map();
  }
}
