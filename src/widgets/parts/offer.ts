import type { Decision } from '../../capabilities/decide.ts';
import { refusalText } from '../texts/refusals.ts';

/** How something that can be done is offered: freely, or visibly refused. */
export interface Offer {
  readonly free: boolean;
  /** The reason, put into words when it is asked for: a list offers much that nobody looks at. */
  readonly refused: string | undefined;
}

const free: Offer = { free: true, refused: undefined };

/**
 * The one place that decides whether a refused action is seen. What the backend does not offer is not there at all;
 * what role, state or acting forbid stands where the user would look for it and says why.
 */
export function offer(decision: Decision | undefined, language?: string): Offer | undefined {
  if (!decision) return undefined;
  if (decision.allowed) return free;
  return decision.because === 'backend' ? undefined : refused(() => refusalText(decision, language));
}

/** An offer that is refused for a reason of its own. */
export const refused = (reason: () => string): Offer => ({
  free: false,
  get refused() {
    return reason();
  },
});
