import { AccountError, isAccountError } from '../../backend/errors.ts';
import { type ActingRequest, type FieldIssue, type Session, actingLimits } from '../../domain/model.ts';
import { uuid } from '../../domain/uuid.ts';
import type { Exchange } from './exchange.ts';
import type { HclActingRecord, HclCommerceOptions, RunAsSwitch } from './options.ts';

/** Who is signed in, and in whose place the server takes them to be. */
export interface Context {
  readonly callerId: string;
  readonly runAsId: string;
}

/** What is known of acting that began here. The system keeps only who runs as whom. */
interface State {
  readonly id: string;
  readonly subjectId: string;
  readonly reason: string;
  readonly ticket: string | undefined;
  readonly lookOnly: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const minute = 60_000;
const shortestReason = 10;

export async function readContext(exchange: Exchange): Promise<Context> {
  const answer = await exchange.get('/usercontext/@self/contextdata');
  const basics = answer.bean('basicInfo') ?? answer;
  const callerId = basics.required('callerId');
  return { callerId, runAsId: basics.text('runAsId') ?? callerId };
}

/** Acting in one backend: that of this page where requests name the subject, that of the server's session elsewhere. */
export class Acting {
  readonly #options: HclCommerceOptions;
  #state: State | undefined;

  constructor(options: HclCommerceOptions) {
    this.#options = options;
  }

  /** Whom each request names as the one it is done for. */
  get forUserId(): string | undefined {
    return this.#switch ? undefined : this.#state?.subjectId;
  }

  get isLookOnly(): boolean {
    return this.#state?.lookOnly ?? false;
  }

  get #switch(): RunAsSwitch | undefined {
    const { acting } = this.#options;
    return typeof acting === 'object' ? acting : undefined;
  }

  /** Throws `acting-ended` once after the time for it is over, so that nothing meant for the subject is done as the actor. */
  async expectTime(operation: string): Promise<void> {
    if (!this.#state || Date.now() < this.#state.since + actingLimits.cap * minute) return;
    this.#state = undefined;
    await this.#switch?.end();
    throw new AccountError('acting-ended', { operation });
  }

  /** Throws `acting-ended` where another session holds by now than the one that the user sees. */
  async expectSession(exchange: Exchange, seen: string): Promise<void> {
    const present = this.#switch ? this.#idOf(await readContext(exchange)) : this.#state?.id;
    // Ids of acting name two people, those of a plain session one.
    if (present === undefined ? seen.includes('/') : present !== seen) throw exchange.fail('acting-ended');
  }

  /** What the session is called, and what is known of acting in it. Throws `acting-ended` where the server has ended it. */
  describe(exchange: Exchange, context: Context): Omit<Session, 'actor' | 'subject'> {
    const state = this.#state;
    if (state && state.subjectId !== context.runAsId) {
      this.#state = undefined;
      throw exchange.fail('acting-ended');
    }
    if (!state) return { id: this.#idOf(context) };
    const { id, reason, ticket, lookOnly, since } = state;
    return {
      id,
      reason,
      ...(ticket !== undefined && { ticket }),
      ...(lookOnly && { lookOnly }),
      since: new Date(since).toISOString(),
      until: new Date(since + actingLimits.cap * minute).toISOString(),
      idleMinutes: actingLimits.idle,
    };
  }

  #idOf({ callerId, runAsId }: Context): string {
    return callerId === runAsId ? callerId : `${callerId}/${runAsId}`;
  }

  /** Begins acting: the server has to agree that the one runs as the other before anything counts as begun. */
  async start(exchange: Exchange, subjectId: string, request: ActingRequest): Promise<void> {
    const issues = issuesOf(subjectId, request);
    if (issues.length > 0) throw exchange.fail('validation', issues);
    const before = await readContext(exchange);
    if (this.#state || before.callerId !== before.runAsId) throw exchange.refuse('acting', 'not-granted');
    const { reason, ticket, lookOnly = false } = request;
    const since = Date.now();
    await this.#keep(exchange, { actorId: before.callerId, subjectId, reason, ticket, since, lookOnly });
    await this.#start(exchange, subjectId);
    const after = await readContext(this.#switch ? exchange : exchange.inPlaceOf(subjectId));
    if (after.runAsId === after.callerId) throw exchange.fail('forbidden');
    if (after.runAsId !== subjectId || after.callerId !== before.callerId) {
      await this.#switch?.end();
      throw exchange.fail('acting-ended');
    }
    const id = this.#switch ? this.#idOf(after) : `${this.#idOf(after)}/${uuid()}`;
    this.#state = { id, subjectId, reason, ticket, lookOnly, since };
  }

  /** Nobody acts unrecorded where the host keeps records. */
  async #keep(exchange: Exchange, record: Omit<HclActingRecord, 'since'> & { readonly since: number }): Promise<void> {
    try {
      await this.#options.onActing?.({ ...record, since: new Date(record.since).toISOString() });
    } catch (error) {
      throw isAccountError(error) ? error : exchange.fail('unavailable');
    }
  }

  /** Why a switch did not happen only the host knows. As a rule, because the server refused. */
  async #start(exchange: Exchange, subjectId: string): Promise<void> {
    try {
      await this.#switch?.start(subjectId);
    } catch (error) {
      throw isAccountError(error) ? error : exchange.fail('forbidden');
    }
  }

  /** Ends acting; where nobody acts, nothing. */
  async end(exchange: Exchange): Promise<void> {
    const { callerId, runAsId } = await readContext(exchange.inPlaceOf(undefined));
    this.#state = undefined;
    if (callerId !== runAsId) await this.#switch?.end();
  }
}

/** The system asks for no reason, so what the port promises of it is looked at here. People have one membership each. */
function issuesOf(subjectId: string, { reason, membershipId }: ActingRequest): FieldIssue[] {
  const length = reason.trim().length;
  return [
    ...(length < shortestReason
      ? [
          {
            path: ['reason'],
            code: length === 0 ? ('required' as const) : ('too-short' as const),
            limit: shortestReason,
          },
        ]
      : []),
    ...(membershipId !== undefined && membershipId !== subjectId
      ? [{ path: ['membershipId'], code: 'not-allowed' as const }]
      : []),
  ];
}
