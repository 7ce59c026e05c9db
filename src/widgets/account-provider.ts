import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Policy } from '../capabilities/policy.ts';
import { AccountError, toAccountError } from '../backend/errors.ts';
import type { AccountBackend } from '../backend/port.ts';
import { ActingWatch } from '../controllers/acting-watch.ts';
import { ActingEndedEvent, SessionChangedEvent } from '../controllers/events.ts';
import { type Scope, createScope, scopeContext } from '../controllers/scope.ts';
import { WhenOnline } from '../controllers/when-online.ts';
import { type Session, limited } from '../domain/model.ts';

/**
 * Gives the backend, the session and what it may do to every element inside: the only wiring a page needs. Elements
 * elsewhere on the page take the same by their `scope` property.
 *
 * @element account-provider
 * @slot - The page, or the part of it in which the kit's elements are.
 * @fires {SessionChangedEvent} session-changed - Another session holds: signed in or out, acting begun or ended.
 * @fires {ActingEndedEvent} acting-ended - Acting for a customer is over, whoever or whatever ended it.
 */
export class AccountProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** The system that keeps the accounts: what an adapter's factory returns. */
  @property({ attribute: false }) backend: AccountBackend | undefined;
  /** What each role may do, in place of the default. */
  @property({ attribute: false }) policy: Policy | undefined;

  #context = new ContextProvider(this, { context: scopeContext, initialValue: { status: 'pending' } });
  #watch = new ActingWatch(this, () => void this.#expire());
  #drafts = new Map<string, unknown>();
  /** Whose drafts they are. */
  #actorId: string | undefined;
  #reading: AbortController | undefined;
  #session: Session | undefined;
  /** The acting session whose time was up: it does not come back, whatever the server says. */
  #over: string | undefined;

  constructor() {
    super();
    new WhenOnline(
      this,
      () => this.#failure,
      () => void this.refresh(),
    );
  }

  /** The present scope, for elements outside; `undefined` until the session is known. */
  get scope(): Scope | undefined {
    const state = this.#context.value;
    return state.status === 'ready' ? state.scope : undefined;
  }

  /** Asks the backend again who is signed in and acts for whom, as after the page signed somebody in or out. */
  async refresh(): Promise<void> {
    const { backend } = this;
    this.#reading?.abort();
    if (!backend) return this.#leave();
    const { signal } = (this.#reading = new AbortController());
    try {
      const session = await readSession(backend, signal);
      if (!signal.aborted) this.#hold(session);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(toAccountError(thrown, 'session.read'));
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A read that was broken off by a move within the page is taken up again.
    if (this.hasUpdated && this.#context.value.status === 'pending') void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('backend') && !changed.has('policy')) return;
    if (changed.has('backend')) this.#actorId = undefined;
    this.#context.setValue({ status: 'pending' });
    void this.refresh();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  get #failure(): AccountError | undefined {
    const state = this.#context.value;
    return state.status === 'failed' ? state.error : undefined;
  }

  #hold(answer: Session): void {
    const { backend, policy } = this;
    if (!backend) return;
    this.#reading?.abort();
    if (answer.subject && answer.id === this.#over) return this.#fail(ended(), () => void this.#expire());
    const session = limited(answer, Date.now());
    if (session.actor.id !== this.#actorId) this.#drafts = new Map();
    this.#actorId = session.actor.id;
    this.#over = undefined;
    const scope: Scope = createScope({
      backend,
      session,
      policy,
      drafts: this.#drafts,
      holds: () => this.scope === scope,
      onSession: (next) => this.#hold(next),
      onDoubt: (error) => this.#doubt(error),
    });
    this.#context.setValue({ status: 'ready', scope });
    this.#tell(session);
  }

  /** Who is signed in cannot be told, or nobody is. Only the latter is news of the session. */
  #fail(error: AccountError, retry = () => void this.refresh()): void {
    this.#context.setValue({ status: 'failed', error, retry });
    if (isEnd(error)) this.#tell(undefined);
  }

  #leave(): void {
    this.#context.setValue({ status: 'pending' });
    if (this.#session) this.#tell(undefined);
  }

  /** The server no longer knows the session as we do: nothing of it stays on the screen, and it is asked again. */
  #doubt(error: AccountError): void {
    if (error.kind === 'auth-required') return this.#fail(error);
    this.#context.setValue({ status: 'pending' });
    void this.refresh();
  }

  /** Time is up: the subject's data leaves the screen first, then the server is told. */
  async #expire(): Promise<void> {
    this.#over = this.#session?.id ?? this.#over;
    this.#context.setValue({ status: 'pending' });
    try {
      await this.backend?.session.end?.();
    } catch {
      // The server has ended it by itself, or cannot be reached; either way the read below tells what holds.
    }
    await this.refresh();
  }

  #tell(session: Session | undefined): void {
    const before = this.#session;
    this.#session = session;
    this.#watch.follow(session);
    if (before?.subject && before.subject.id !== session?.subject?.id) {
      const actingEnded = new ActingEndedEvent();
      this.dispatchEvent(actingEnded);
    }
    const changed = new SessionChangedEvent(session?.id ?? '', session?.subject !== undefined);
    this.dispatchEvent(changed);
  }
}

const ended = () => new AccountError('acting-ended', { operation: 'session.read' });

const isEnd = ({ kind }: AccountError): boolean => ['auth-required', 'auth-expired', 'acting-ended'].includes(kind);

/** A server tells once that acting is over. What it says next is the actor's own session. */
async function readSession({ session }: AccountBackend, signal: AbortSignal): Promise<Session> {
  try {
    return await session.read({ signal });
  } catch (thrown) {
    if (toAccountError(thrown, 'session.read').kind !== 'acting-ended') throw thrown;
    return session.read({ signal });
  }
}
