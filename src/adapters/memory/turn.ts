import { AccountError, type ErrorKind } from '../../backend/errors.ts';
import type { Call } from '../../backend/port.ts';
import { type Decide, type Refusal, type RefusalCode, createDecide } from '../../capabilities/decide.ts';
import type { Target } from '../../capabilities/rules.ts';
import { type Capability, type Resource, verbs } from '../../capabilities/verbs.ts';
import { check } from '../../domain/check.ts';
import {
  type FieldIssue,
  type GrantScope,
  type Principal,
  type Session,
  effectivePrincipal,
} from '../../domain/model.ts';
import { sessionOf } from './sessions.ts';
import type { SignIn, Store } from './store.ts';

type Schema = Parameters<typeof check>[0];
type Clean<S extends Schema> = Extract<ReturnType<typeof check<S>>, { ok: true }>['value'];

/** One call that is being answered: who asks, and what they may be told or may do. */
export class Turn {
  readonly store: Store;
  readonly signedIn: SignIn;
  readonly session: Session;
  readonly #capability: Capability;
  readonly #version: string | undefined;
  readonly #decide: Decide;

  constructor(store: Store, signedIn: SignIn, capability: Capability, call: Call | undefined) {
    this.store = store;
    this.signedIn = signedIn;
    this.session = sessionOf(store, signedIn);
    this.#capability = capability;
    this.#version = call?.version;
    if (call?.session !== undefined && call.session !== this.session.id) throw this.error('acting-ended');
    this.#decide = createDecide({ session: this.session, policy: store.policy });
  }

  /** The person in whose place things are done. */
  get self(): Principal {
    return effectivePrincipal(this.session);
  }

  /** The instant, ISO 8601. */
  get now(): string {
    return new Date(this.store.clock()).toISOString();
  }

  /** Throws `forbidden` unless the session may do this, to the record if one is given; else tells how far the grant reaches. */
  permit(target?: Target, capability: Capability = this.#capability): GrantScope {
    const decision = this.#decide(capability, target);
    if (decision.allowed) return decision.scope;
    throw this.#forbidden(decision);
  }

  /** A refusal for a reason that only this call's input tells. */
  refuse(code: RefusalCode): AccountError {
    return this.#forbidden({ allowed: false, capability: this.#capability, because: 'state', code, ask: [] });
  }

  #forbidden(refusal: Refusal): AccountError {
    return new AccountError('forbidden', { operation: this.#capability, refusal, status: 403 });
  }

  /** The verbs of a resource that the session may do to a record, less those that its state makes pointless. */
  allowed(resource: Resource, target: Target, pointless: readonly string[] = []): string[] {
    return verbs[resource].filter(
      (verb) =>
        !pointless.includes(verb) &&
        !isCollective(resource, verb) &&
        this.#decide(`${resource}.${verb}`, target).allowed,
    );
  }

  /** Throws `conflict-version` where the caller saw another version than there is now. */
  expectVersion(present: string | undefined): void {
    if (this.#version !== undefined && this.#version !== present) throw this.error('conflict-version');
  }

  /** The draft, clean; throws `validation` with what is wrong with it. */
  checked<S extends Schema>(schema: S, draft: unknown): Clean<S> {
    const result = check(schema, draft);
    if (result.ok) return result.value;
    throw this.error('validation', result.issues);
  }

  /** What `find` found; throws `not-found` for nothing. */
  found<Row>(row: Row | undefined): Row {
    if (row === undefined) throw this.error('not-found');
    return row;
  }

  error(kind: ErrorKind, fieldErrors: readonly FieldIssue[] = []): AccountError {
    return new AccountError(kind, { operation: this.#capability, fieldErrors });
  }
}

/** Verbs that are aimed at no record of the resource. An organization is listed below, and created below, another one. */
const isCollective = (resource: Resource, verb: string): boolean =>
  resource !== 'organization' &&
  ['search', 'list', 'recent', 'create', 'invite', 'listAddresses', 'listLabels', 'createAddress'].includes(verb);
