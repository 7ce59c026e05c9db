import { ContextConsumer } from '@lit/context';
import { updateWhenLocaleChanges } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Scope, type ScopeState, scopeContext } from './scope.ts';

/** A widget: an element that can be updated and may be handed a scope of its own. */
export type ScopeHost = ReactiveControllerHost & HTMLElement & { scope?: Scope | undefined };

/**
 * A widget's tie to the scope. Takes the one that the page set as a property, else the nearest provider's; re-renders
 * the widget whenever another one holds or the language changes.
 */
export class ScopeConsumer implements ReactiveController {
  readonly host: ScopeHost;
  #context: ContextConsumer<typeof scopeContext, ScopeHost>;

  constructor(host: ScopeHost) {
    this.host = host;
    this.#context = new ContextConsumer(host, { context: scopeContext, subscribe: true });
    updateWhenLocaleChanges(host);
    host.addController(this);
  }

  hostConnected(): void {}

  get state(): ScopeState {
    const { scope } = this.host;
    return scope ? { status: 'ready', scope } : (this.#context.value ?? { status: 'missing' });
  }

  /** The scope, once there is one. */
  get current(): Scope | undefined {
    return this.state.status === 'ready' ? this.state.scope : undefined;
  }
}
