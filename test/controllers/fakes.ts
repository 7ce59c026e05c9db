import { fixtureSync } from '@open-wc/testing';
import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AccountBackend } from '../../src/backend/port.ts';
import { type Scope, type ScopeOptions, createScope } from '../../src/controllers/scope.ts';
import { ScopeConsumer } from '../../src/controllers/scope-consumer.ts';
import type { Organization, Session } from '../../src/domain/model.ts';
import { sessionOf } from '../capabilities/people.ts';

/** An element with nothing but a tie to a scope. A test gives it controllers and a view before it is connected. */
export class TestHost extends LitElement {
  @property({ attribute: false }) scope: Scope | undefined;
  readonly consumer = new ScopeConsumer(this);
  view: () => unknown = () => nothing;

  protected override render() {
    return this.view();
  }

  get text(): string {
    return this.renderRoot.textContent.trim();
  }
}
customElements.define('test-host', TestHost);

/** A host that is not on the page yet, for controllers to be tied to. */
export const newHost = (): TestHost => new TestHost();

/** Puts a host on the page, in a place that is cleared after the test, and waits until it has come to rest. */
export async function place(host: TestHost, scope?: Scope): Promise<void> {
  host.scope = scope;
  fixtureSync(html`<div>${host}</div>`);
  await rest(host);
}

const realTimeout = globalThis.setTimeout;

/** Waits until every promise that can go on has done so, and the host has drawn what came of it. */
export async function rest(host?: LitElement): Promise<void> {
  await new Promise((resolve) => realTimeout(resolve));
  while (host && !(await host.updateComplete));
}

/** One call of a slow method: what it was given, and how it ends. */
export interface SlowCall<Args extends readonly unknown[], Result> {
  readonly args: Args;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A method whose promises the test settles, one by one. Like a deaf server, it takes no notice of an abort. */
export type Slow<Args extends readonly unknown[], Result> = ((...args: Args) => Promise<Result>) & {
  readonly calls: SlowCall<Args, Result>[];
  /** The latest call. Fails the test if there was none. */
  readonly last: SlowCall<Args, Result>;
};

export function slow<Args extends readonly unknown[], Result>(): Slow<Args, Result> {
  const calls: SlowCall<Args, Result>[] = [];
  const method = (...args: Args) =>
    new Promise<Result>((resolve, reject) => {
      calls.push({ args, resolve, reject });
    });
  return Object.defineProperty(Object.assign(method, { calls }), 'last', {
    get() {
      const call = calls.at(-1);
      if (!call) throw new Error('The method has not been called.');
      return call;
    },
  }) as Slow<Args, Result>;
}

/** A method of which nobody waits for the answer: it notes its calls and answers at once. */
export function noted<Args extends readonly unknown[], Result>(result: Result) {
  const calls: Args[] = [];
  return Object.assign(
    (...args: Args) => {
      calls.push(args);
      return Promise.resolve(result);
    },
    { calls },
  );
}

const signedOut = { read: () => Promise.reject(new Error('No test asks for it.')) };

/** A backend of just these methods. */
export const backendOf = (methods: Omit<Partial<AccountBackend>, 'name'>): AccountBackend => ({
  name: 'fake',
  session: signedOut,
  ...methods,
});

/** A scope as a provider would make it; somebody who may do everything, unless the test says who. */
export function scopeOf(backend: AccountBackend, options: Partial<ScopeOptions> = {}): Scope {
  const session: Session = sessionOf('site-admin');
  return createScope({
    backend,
    session,
    drafts: new Map(),
    onSession: () => undefined,
    onDoubt: () => undefined,
    ...options,
  });
}

/** The same scope, with its listeners counted. */
export function watchCount(scope: Scope) {
  let count = 0;
  const counted: Scope = {
    ...scope,
    watch(resources, listener) {
      const unwatch = scope.watch(resources, listener);
      let watching = true;
      count += 1;
      return () => {
        if (watching) count -= 1;
        watching = false;
        unwatch();
      };
    },
  };
  return {
    scope: counted,
    get count() {
      return count;
    },
  };
}

/** A unit somewhere below the company `top`. */
export function unit(id: string, over: Partial<Extract<Organization, { kind: 'unit' }>> = {}): Organization {
  return {
    id,
    kind: 'unit',
    name: `Unit ${id}`,
    companyId: 'top',
    path: [{ id: 'top', name: 'Top' }],
    childCount: 0,
    ...over,
  };
}

/** What a host said to the page, by name. */
export function eventsOf(target: EventTarget, ...types: string[]): Event[] {
  const heard: Event[] = [];
  for (const type of types) target.addEventListener(type, (event) => heard.push(event));
  return heard;
}

/** Listeners of a target, counted from now on, until `stop`. */
export function countListeners(target: EventTarget, type: string) {
  const { addEventListener, removeEventListener } = target;
  const listening = new Set<unknown>();
  target.addEventListener = (name: string, listener: EventListenerOrEventListenerObject | null, options?: never) => {
    if (name === type) listening.add(listener);
    addEventListener.call(target, name, listener, options);
  };
  target.removeEventListener = (name: string, listener: EventListenerOrEventListenerObject | null, options?: never) => {
    if (name === type) listening.delete(listener);
    removeEventListener.call(target, name, listener, options);
  };
  return {
    get count() {
      return listening.size;
    },
    stop() {
      target.addEventListener = addEventListener;
      target.removeEventListener = removeEventListener;
    },
  };
}
