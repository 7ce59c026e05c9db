import type { Decision } from '../../capabilities/decide.ts';
import { refusalText } from '../texts/refusals.ts';

/** How something that can be done is offered: freely, or visibly refused with the reason. */
export interface Offer {
  readonly refused: string | undefined;
}

/**
 * The one place that decides whether a refused action is seen. What the backend does not offer is not there at all;
 * what role, state or acting forbid stands where the user would look for it and says why.
 */
export function offer(decision: Decision | undefined, language?: string): Offer | undefined {
  if (!decision) return undefined;
  if (decision.allowed) return { refused: undefined };
  return decision.because === 'backend' ? undefined : { refused: refusalText(decision, language) };
}
