import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Policy } from '../capabilities/policy.ts';
import { AccountError, toAccountError } from '../backend/errors.ts';
import type { AccountBackend } from '../backend/port.ts';
import { ActingWatch } from '../controllers/acting-watch.ts';
import { DraftKeeper } from '../controllers/drafts.ts';
import { KnownKeeper } from '../controllers/known-customers.ts';
import { ActingEndedEvent, SessionChangedEvent } from '../controllers/events.ts';
import { PageLanguage } from '../controllers/page-language.ts';
import { PageLife } from '../controllers/page-life.ts';
import { isEndOfSession, isSignedOut, readSession } from '../controllers/read-session.ts';
import { type Scope, type ScopeState, createScope, scopeContext, visitorReach } from '../controllers/scope.ts';
import { takeOver } from '../controllers/sent-root.ts';
import { type TabNews, Tabs } from '../controllers/tabs.ts';
import { same } from '../controllers/values.ts';
import { WhenOnline } from '../controllers/when-online.ts';
import { type Session, limited } from '../domain/model.ts';
import type { Languages } from '../locales/offered.ts';
import type { Texts } from '../locales/own-texts.ts';
import { languageOf } from './parts/language.ts';

/**
 * Gives the backend, the session and what it may do to every element inside: the only wiring a page needs. Elements
 * elsewhere on the page take the same by their `scope` property.
 *
 * @element account-provider
 * @attr {string} rest-url - Where a service begins that speaks the REST contract: pages with the script tag need no more. It is read once, and the page's cookies go along.
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
  /** Ends acting after so many minutes already. Never later than after 60. */
  @property({ type: Number, attribute: 'acting-minutes' }) actingMinutes: number | undefined;
  /** Ends acting after so many minutes without a sign of life already. Never later than after 15. */
  @property({ type: Number, attribute: 'idle-minutes' }) idleMinutes: number | undefined;
  /** The languages besides English that there are: the page's own `lang` says which of them is spoken. */
  @property({ attribute: false }) languages: Languages | undefined;
  /** The page's own words in place of ours: the English text to what is said instead, in the language of the page. */
  @property({ attribute: false }) texts: Texts | undefined;

  #context = new ContextProvider(this, { context: scopeContext, initialValue: { status: 'pending' } });
  #language = new PageLanguage(this, () => this.#show(this.#context.value));
  #watch = new ActingWatch(this, { onEnd: () => void this.#expire(), onSign: () => this.#onSign() });
  #tabs = new Tabs(this, (news) => this.#onNews(news));
  #drafts = new DraftKeeper();
  #known = new KnownKeeper();
  #reading: AbortController | undefined;
  #checking: AbortController | undefined;
  /** What the backend said last, while it holds. */
  #answer: Session | undefined;
  /** When it said so, in milliseconds since 1970. */
  #heardAt = 0;
  #session: Session | undefined;
  /** Ends with the scope that is shown. */
  #life: AbortController | undefined;
  /** The acting session whose time was up: it does not come back, whatever the server says. */
  #over: string | undefined;

  constructor() {
    super();
    takeOver(this);
    new WhenOnline(
      this,
      () => this.#failure,
      () => void this.refresh(),
    );
    new PageLife(this, {
      onLeave: () => this.#onLeave(),
      onReturn: () => this.#recheck(),
      onFocus: () => this.#recheck(),
    });
  }

  /** The present scope, for elements outside; `undefined` until the session is known. */
  get scope(): Scope | undefined {
    const state = this.#context.value;
    return state.status === 'ready' ? state.scope : undefined;
  }

  /** Asks the backend again who is signed in and acts for whom, as after the page signed somebody in or out. */
  async refresh(): Promise<void> {
    const { backend } = this;
    this.#abort();
    if (!backend) return this.#leave();
    const { signal } = (this.#reading = new AbortController());
    try {
      const reading = readSession(backend, signal).finally(() => this.#language.coming);
      readAhead(this);
      const session = await reading;
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
    this.#abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('backend') && !changed.has('policy')) return;
    if (changed.has('backend')) {
      this.#drafts.clear();
      this.#known = new KnownKeeper();
    }
    this.#tabs.join(this.backend);
    this.#blank();
    // Off the page nobody is asked, nor on a server: what that renders is the same for everybody.
    if (this.isConnected) void this.refresh();
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
    this.#abort();
    if (answer.subject && answer.id === this.#over) return this.#fail(ended(), () => void this.#expire());
    const session = this.#limit(answer);
    this.#over = undefined;
    this.#answer = answer;
    this.#heardAt = Date.now();
    const life = new AbortController();
    const scope: Scope = createScope({
      backend,
      session,
      policy,
      drafts: this.#drafts.of(session),
      leftovers: this.#drafts.leftBeside(session),
      known: this.#known.of(session),
      over: life.signal,
      ends: () => this.#watch.ends,
      holds: () => this.scope === scope && !this.#watch.isOver,
      onSession: (next) => this.#hold(next),
      onDoubt: (error) => this.#doubt(error),
    });
    this.#show({ status: 'ready', scope }, life);
    this.#tell(session);
  }

  /** A session whose beginning the backend leaves out began when we first heard of it, however often that is. */
  #limit(answer: Session): Session {
    const since = answer.id === this.#session?.id ? this.#session.since : undefined;
    const begun = since === undefined ? answer : { since, ...answer };
    return limited(begun, Date.now(), { cap: this.actingMinutes, idle: this.idleMinutes });
  }

  /** Whether the session still is what we know. Where it is, nothing changes on the screen, nor where nobody answers. */
  async #check(backend: AccountBackend): Promise<void> {
    this.#checking?.abort();
    const { signal } = (this.#checking = new AbortController());
    this.#heardAt = Date.now();
    try {
      const answer = await readSession(backend, signal);
      if (signal.aborted || same(answer, this.#answer) || (answer.subject && answer.id === this.#over)) return;
      this.#hold(answer);
    } catch (thrown) {
      const error = toAccountError(thrown, 'session.read');
      if (!signal.aborted && this.scope && isEndOfSession(error)) this.#doubt(error);
    }
  }

  #recheck(): void {
    const { backend } = this;
    if (!backend) return;
    if (this.#context.value.status === 'pending') void this.refresh();
    else void this.#check(backend);
  }

  #abort(): void {
    this.#reading?.abort();
    this.#checking?.abort();
  }

  /** Nothing of anybody is on the screen, and nothing goes out. */
  #blank(): void {
    this.#answer = undefined;
    this.#show({ status: 'pending' });
  }

  /** The browser may keep the page as it is now, and show it to whoever comes back to it. */
  #onLeave(): void {
    if (this.scope?.session.subject) this.#blank();
  }

  /** The other tabs hear of it, and so does the server now and then, which knows of calls only. */
  #onSign(): void {
    const { backend, scope } = this;
    if (!backend || !scope) return;
    const { id, idleMinutes = 0 } = scope.session;
    this.#tabs.tell({ kind: 'sign-of-life', sessionId: id });
    if (Date.now() - this.#heardAt > (idleMinutes * 60_000) / 3) void this.#check(backend);
  }

  #onNews({ kind, sessionId }: TabNews): void {
    const isOurs = this.#session?.subject !== undefined && sessionId === this.#session.id;
    if (kind === 'sign-of-life') {
      if (isOurs) this.#watch.stay();
      return;
    }
    if (kind === 'acting-ended' && isOurs) this.#blank();
    this.#recheck();
  }

  /** Who is signed in cannot be told, or nobody is. Only the latter is news of the session. */
  #fail(error: AccountError, retry = () => void this.refresh()): void {
    this.#answer = undefined;
    const visitor = this.backend && isSignedOut(error) ? visitorReach(this.backend, this.policy) : undefined;
    this.#show({ status: 'failed', error, retry, visitor });
    if (isEndOfSession(error)) this.#tell(undefined);
  }

  #leave(): void {
    this.#blank();
    if (this.#session) this.#tell(undefined);
  }

  /** The server no longer knows the session as we do: nothing of it stays on the screen, and it is asked again. */
  #doubt(error: AccountError): void {
    if (error.kind === 'auth-required') return this.#fail(error);
    this.#blank();
    void this.refresh();
  }

  /** Time is up: the subject's data leaves the screen first, then the server is told. */
  async #expire(): Promise<void> {
    this.#over = this.#session?.id ?? this.#over;
    this.#blank();
    try {
      await this.backend?.session.end?.();
    } catch {
      // The server has ended it by itself, or cannot be reached; either way the read below tells what holds.
    }
    await this.refresh();
  }

  #show(state: ScopeState, life?: AbortController): void {
    const before = this.scope;
    this.#context.setValue({ ...state, wording: this.#language.wording });
    if (this.scope === before) return;
    this.#life?.abort();
    this.#life = life;
  }

  #tell(session: Session | undefined): void {
    const before = this.#session;
    this.#session = session;
    this.#watch.follow(session);
    this.#tabs.tellOf(before, session);
    if (before?.subject && before.subject.id !== session?.subject?.id) {
      const actingEnded = new ActingEndedEvent();
      this.dispatchEvent(actingEnded);
    }
    const changed = new SessionChangedEvent(session?.id ?? '', session?.subject !== undefined);
    this.dispatchEvent(changed);
  }
}

/**
 * A browser reads its tables of how figures are written when it first writes one, for as long as it takes to draw a list.
 * While everything waits for an answer, that costs nobody anything. Where nobody can tell when that is, it comes later.
 */
function readAhead(provider: HTMLElement): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => (0).toLocaleString(languageOf(provider)));
}

const ended = () => new AccountError('acting-ended', { operation: 'session.read' });
