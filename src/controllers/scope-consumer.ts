import { ContextConsumer } from '@lit/context';
import { LOCALE_STATUS_EVENT } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { speak } from '../locales/wording.ts';
import { type Reach, type Scope, type ScopeState, scopeContext } from './scope.ts';
import { takeOver } from './sent-root.ts';

/** A widget: an element that can be updated and may be handed a scope of its own. */
export type ScopeHost = ReactiveControllerHost & HTMLElement & { scope?: Scope | undefined };

/**
 * A widget's tie to the scope. Takes the one that the page set as a property, else the nearest provider's; re-renders
 * the widget whenever another one holds or the language changes.
 *
 * Off the page there is no scope. A widget that leaves is updated once more, without it, and all that hangs on the
 * scope lets go there: runs are aborted, nothing is listened to. A mere move is over before that update comes.
 *
 * A server has none either, and renders the widget as it loads, in English. What it has sent is hydrated by the same
 * rendering, whatever is known by then.
 */
export class ScopeConsumer implements ReactiveController {
  readonly host: ScopeHost;
  #context: ContextConsumer<typeof scopeContext, ScopeHost>;
  #hydrating: boolean;
  /** When the scope that the page has set is over. */
  #over: AbortSignal | undefined;

  constructor(host: ScopeHost) {
    this.host = host;
    this.#hydrating = takeOver(host);
    this.#context = new ContextConsumer(host, { context: scopeContext, subscribe: true });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener(LOCALE_STATUS_EVENT, this.#onSpoken);
    document.addEventListener('context-provider', this.#onProvider);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener(LOCALE_STATUS_EVENT, this.#onSpoken);
    document.removeEventListener('context-provider', this.#onProvider);
    delete this.#context.value;
    this.host.requestUpdate();
  }

  /** What is inside a provider speaks its language, whichever copy of the kit either is from. */
  hostUpdate(): void {
    this.#followOwn();
    const { value } = this.#context;
    if (value) speak(this.#hydrating ? undefined : value.wording);
  }

  hostUpdated(): void {
    if (!this.#hydrating) return;
    this.#hydrating = false;
    void this.host.updateComplete.then(() => this.host.requestUpdate());
  }

  get state(): ScopeState {
    if (!this.host.isConnected || this.#hydrating) return { status: 'pending' };
    const { scope } = this.host;
    if (scope) return scope.over.aborted ? { status: 'pending' } : { status: 'ready', scope };
    // A provider whose code has not arrived yet is on its way; one that is defined would have answered.
    return this.#context.value ?? { status: customElements.get('account-provider') ? 'missing' : 'pending' };
  }

  /** The scope, once there is one. */
  get current(): Scope | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.scope : undefined;
  }

  /** The scope, or where nobody is signed in, what is open to anybody. */
  get reach(): Reach | undefined {
    const { state } = this;
    return state.status === 'failed' ? state.visitor : this.current;
  }

  /** A provider's next scope comes by itself; the page may be slower to set one. Off the page, nothing is listened to. */
  #followOwn(): void {
    const over = this.host.isConnected ? this.host.scope?.over : undefined;
    if (over === this.#over) return;
    this.#over?.removeEventListener('abort', this.#onOver);
    this.#over = over;
    over?.addEventListener('abort', this.#onOver);
  }

  #onOver = (): void => this.host.requestUpdate();

  /** A page may run @lit/localize itself. What is outside of any provider speaks as what is inside of one. */
  #onSpoken = ({ detail }: WindowEventMap[typeof LOCALE_STATUS_EVENT]): void => {
    if ('status' in detail ? detail.status === 'ready' : !this.#context.value) this.host.requestUpdate();
  };

  /** Scripts load in any order: a provider that upgrades after us could not hear our first request. */
  #onProvider = (event: Event): void => {
    if (this.#context.value !== undefined) return;
    const provider = event.composedPath()[0];
    if (provider instanceof Node && encloses(provider, this.host)) this.#context.hostConnected();
    else this.host.requestUpdate();
  };
}

function encloses(outer: Node, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && encloses(outer, root.host);
}
