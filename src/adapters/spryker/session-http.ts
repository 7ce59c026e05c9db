import { AccountError, isAccountError } from '../../backend/errors.ts';
import { defaultPolicy } from '../../capabilities/policy.ts';
import { isCapability } from '../../capabilities/verbs.ts';
import { actingLimits } from '../../domain/session.ts';
import { type Http, type HttpAnswer, createHttp } from '../http.ts';
import { type Claims, claimsOf } from './claims.ts';
import { mediaType } from './glue.ts';
import type { SprykerActing, SprykerActingKeeper, SprykerHttp, SprykerOptions, SprykerRequest } from './options.ts';
import { explainGlue } from './problem.ts';
import { refreshed, revoke } from './tokens.ts';

/**
 * Knows whose token goes with a request. While somebody acts that is the customer's, in which the server sees the
 * customer and nobody else: that acting ends, that nothing lands in another session, and what is not done for others,
 * is seen to here.
 */
export class SessionHttp implements SprykerHttp {
  readonly #options: SprykerOptions;
  readonly #keeper: SprykerActingKeeper;
  readonly #own: Http;
  readonly #agent: Http;
  readonly #subject: Http;

  constructor(options: SprykerOptions) {
    this.#options = options;
    this.#keeper = options.acting ?? inMemory();
    this.#own = createHttp(options, explainGlue);
    this.#agent = createHttp({ ...options, tokenHeader: options.agentHeader }, explainGlue);
    const token = () => this.#keeper.read()?.accessToken ?? '';
    this.#subject = createHttp({ ...options, token, refresh: () => this.#refreshSubject() }, explainGlue);
  }

  /** As the agent, whoever is acted for. */
  get agent(): Http {
    return this.#agent;
  }

  /** Acting, unless it is over. */
  get acting(): SprykerActing | undefined {
    const acting = this.#keeper.read();
    return acting && !isOver(acting) ? acting : undefined;
  }

  async send({ session, headers, ...rest }: SprykerRequest): Promise<HttpAnswer> {
    const { operation } = rest;
    const spoken = { accept: mediaType, ...(rest.body !== undefined && { 'content-type': mediaType }) };
    const request = { ...rest, headers: { ...spoken, ...headers } };
    await this.#endIfOver(operation);
    if (session !== undefined && session !== (await this.sessionId())) {
      throw new AccountError('acting-ended', { operation });
    }
    this.refuse(operation, request.write);
    if (!this.acting) return this.#own.send(request);
    return this.#subject.send(request).catch((error: unknown) => this.#subjectFailed(error));
  }

  /** What the token of the session says; `undefined` where it says nothing that can be read. */
  async claims(operation: string): Promise<Claims | undefined> {
    await this.#endIfOver(operation);
    return claimsOf(this.acting?.accessToken ?? (await this.#options.token()));
  }

  /** What the token of whoever signed in says. */
  async ownClaims(): Promise<Claims | undefined> {
    return claimsOf(await this.#options.token());
  }

  async sessionId(): Promise<string> {
    if (this.acting) return this.acting.session.id;
    const { idAgent, customerReference = '', idCompanyUser = '' } = (await this.ownClaims()) ?? {};
    return idAgent === undefined ? `customer ${customerReference} ${idCompanyUser}`.trim() : `agent ${idAgent}`;
  }

  /** Whether anybody is signed in, as far as a token tells. */
  async hasToken(): Promise<boolean> {
    return (await this.#options.token()) !== '';
  }

  /** Throws `forbidden` for what is not done for others, while somebody is acted for: the server would let it pass. */
  refuse(operation: string, write: boolean): void {
    const { acting } = this;
    const denied = isCapability(operation) && defaultPolicy.acting.denied.includes(operation);
    const code = denied ? 'not-granted' : acting?.session.lookOnly && write ? 'look-only' : undefined;
    if (!acting || !code) return;
    const refusal = { allowed: false, capability: operation, because: 'acting', code, ask: [] } as const;
    throw new AccountError('forbidden', { operation, refusal });
  }

  remember(acting: SprykerActing): void {
    this.#keeper.write(acting);
  }

  /** Forgets the customer's tokens at once, and has the server forget what it can. */
  async endActing(): Promise<void> {
    const acting = this.#keeper.read();
    this.#keeper.write(undefined);
    if (acting) await revoke(this.#options, acting);
  }

  /** The first call after acting is over fails, so that nothing meant for the customer is done as the agent. */
  async #endIfOver(operation: string): Promise<void> {
    const acting = this.#keeper.read();
    if (!acting || !isOver(acting)) return;
    await this.endActing();
    throw new AccountError('acting-ended', { operation });
  }

  async #refreshSubject(): Promise<void> {
    const acting = this.#keeper.read();
    if (!acting) throw new Error('nobody is acted for');
    const tokens = await refreshed(this.#options, acting.refreshToken);
    // Acting may have ended in the meantime, and must not come back.
    if (this.#keeper.read()?.session.id === acting.session.id) this.#keeper.write({ ...acting, ...tokens });
  }

  /** The customer's token is worth nothing any more: the agent is by themselves again. */
  #subjectFailed(error: unknown): never {
    if (!isAccountError(error) || error.kind !== 'auth-required') throw error;
    this.#keeper.write(undefined);
    throw new AccountError('acting-ended', { operation: error.operation, outcome: error.outcome });
  }
}

function inMemory(): SprykerActingKeeper {
  let kept: SprykerActing | undefined;
  return { read: () => kept, write: (acting) => (kept = acting) };
}

/** The server would let a token live for eight hours. */
export const endOf = ({ session }: SprykerActing): number => Date.parse(session.since) + actingLimits.cap * 60_000;
const isOver = (acting: SprykerActing): boolean => !(Date.now() < endOf(acting));
