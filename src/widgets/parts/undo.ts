import type { AccountError } from '../../backend/errors.ts';
import { errorText } from '../texts/errors.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import { type Outcome, outcomeId } from './outcome.ts';

/** How something is taken back: by the opposite of the verb that did it. */
export interface Undoing {
  readonly command: { readonly error: AccountError | undefined };
  readonly run: () => Promise<{ readonly done: boolean }>;
  /** What is told then. */
  readonly done: string;
  /** The id of the one that it tells of, where that is somebody whom it names. */
  readonly about?: string | undefined;
}

interface Shared {
  readonly focus: FocusKeeper;
  readonly outcome: Outcome;
}

/** What the Undo button does: it tells what came of it, and stays where trying again can help. */
export function undoing({ outcome, focus }: Shared, { command, run, done, about }: Undoing): () => void {
  const attempt = async (): Promise<void> => {
    const end = await run();
    const { error } = command;
    if (end.done) outcome.tell(done);
    else if (error) {
      const { title, text, retry } = errorText(error);
      outcome.tell(`${title}. ${text}`, { kind: 'error', onUndo: retry ? start : undefined, about });
    }
    focus.to(outcomeId);
  };
  const start = (): void => void attempt();
  return start;
}
