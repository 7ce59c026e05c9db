import type { ActingRequest, FieldIssue, Principal } from '../../domain/model.ts';
import type { ActorDetails, BetterAuthOptions } from './options.ts';

const shortestReason = 10;

/** What this page knows of acting that began on it: the server keeps who acts for whom, and nothing else. */
export interface Begun {
  readonly sessionId: string;
  readonly actor: Principal;
  readonly reason: string;
  readonly ticket: string | undefined;
}

/** Acting is the server's, in all tabs; what is remembered here is only told. */
export class Acting {
  #begun: Begun | undefined;

  /** What is known of the session, if it began on this page. */
  of(sessionId: string): Begun | undefined {
    return this.#begun?.sessionId === sessionId ? this.#begun : undefined;
  }

  remember(begun: Begun): void {
    this.#begun = begun;
  }
}

/** Whoever acts, of whom the server tells an id, and the host perhaps more. */
export async function actorOf(id: string, { actor }: BetterAuthOptions): Promise<Principal> {
  const { loginId = '', firstName = '', lastName = '', roles = ['csr'] } = (await details(id, actor)) ?? {};
  return { id, loginId, firstName, lastName, roles: [...roles], organizations: [] };
}

/** A session without a name is better than none. */
async function details(id: string, ask: BetterAuthOptions['actor']): Promise<ActorDetails | undefined> {
  try {
    return await ask?.(id);
  } catch {
    return undefined;
  }
}

/** The server asks for no reason and knows no session in which one may only look, so what the port promises is seen to here. */
export function requestIssues({ reason, lookOnly }: ActingRequest): FieldIssue[] {
  const length = reason.trim().length;
  return [
    ...(length < shortestReason
      ? [{ path: ['reason'], code: length === 0 ? 'required' : 'too-short', limit: shortestReason } as const]
      : []),
    // Whoever was to look only would be free to write after the page was loaded again.
    ...(lookOnly ? [{ path: ['lookOnly'], code: 'not-allowed' } as const] : []),
  ];
}
