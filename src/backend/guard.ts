import type { Decide } from '../capabilities/decide.ts';
import type { Target } from '../capabilities/rules.ts';
import { type Capability, type Resource, isWrite, resources, verbs } from '../capabilities/verbs.ts';
import { AccountError, toAccountError } from './errors.ts';
import type { AccountBackend, GuardedBackend } from './port.ts';

/** A write that the backend confirmed: what was done, and to which record. */
export interface Change {
  readonly capability: Capability;
  readonly id?: string | undefined;
}

export interface GuardOptions {
  readonly decide: Decide;
  /** Told of every write after the backend confirmed it, with its answer; without one where that could not be read. */
  readonly onChange?: (change: Change, result?: unknown) => void;
  /** Told of every failure of a call that was made. */
  readonly onError?: (error: AccountError) => void;
}

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * Puts `decide` before every verb of a backend. A refused call throws `forbidden`, an absent verb `unsupported`, and
 * nothing is sent in either case. The guard knows no verb by name: it is the table of verbs applied to the port.
 */
export function guardBackend(backend: AccountBackend, options: GuardOptions): GuardedBackend {
  const guarded = resources.map((resource) => [resource, guardResource(backend, resource, options)] as const);
  return {
    name: backend.name,
    features: backend.features ?? {},
    session: {
      read: (call) => settle(() => backend.session.read(call), 'session.read', options.onError),
      end: (call) =>
        settle(() => backend.session.end?.(call) ?? unsupported('session.end'), 'session.end', options.onError),
    },
    ...(Object.fromEntries(guarded) as Omit<GuardedBackend, 'name' | 'features' | 'session'>),
  };
}

function guardResource(backend: AccountBackend, resource: Resource, options: GuardOptions): Record<string, Method> {
  const group = backend[resource] as Partial<Record<string, Method>> | undefined;
  const guarded = verbs[resource].map((verb) => {
    const capability = `${resource}.${verb}` as Capability;
    const method = group?.[verb]?.bind(group);
    return [verb, guardVerb(capability, method, options)] as const;
  });
  return Object.fromEntries(guarded);
}

function guardVerb(
  capability: Capability,
  method: Method | undefined,
  { decide, onChange, onError }: GuardOptions,
): Method {
  return async (...args) => {
    const decision = decide(capability, targetOf(args));
    if (!decision.allowed) {
      const kind = decision.because === 'backend' ? 'unsupported' : 'forbidden';
      throw new AccountError(kind, { operation: capability, refusal: decision });
    }
    if (!method) throw unsupportedError(capability);
    const result = await settle(
      () => method(...args),
      capability,
      (error) => {
        if (isWrite(capability) && error.outcome === 'applied') onChange?.({ capability, id: targetOf(args).id });
        onError?.(error);
      },
    );
    if (isWrite(capability)) onChange?.({ capability, id: targetOf(args).id ?? idOf(result) }, result);
    return result;
  };
}

/** A call that aims at a record names it first. */
const targetOf = ([first]: unknown[]): Target => (typeof first === 'string' ? { id: first } : {});

function idOf(result: unknown): string | undefined {
  const id: unknown = typeof result === 'object' && result !== null && 'id' in result ? result.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

async function settle<Result>(
  run: () => Promise<Result>,
  operation: string,
  onError?: (error: AccountError) => void,
): Promise<Result> {
  try {
    return await run();
  } catch (thrown) {
    const error = toAccountError(thrown, operation);
    onError?.(error);
    throw error;
  }
}

const unsupportedError = (operation: string): AccountError => new AccountError('unsupported', { operation });
const unsupported = (operation: string): Promise<never> => Promise.reject(unsupportedError(operation));

/** The capabilities that a backend has methods for. */
export function offersOf(backend: AccountBackend): ReadonlySet<Capability> {
  return new Set(
    resources.flatMap((resource) =>
      verbs[resource]
        .filter((verb) => typeof (backend[resource] as Record<string, unknown> | undefined)?.[verb] === 'function')
        .map((verb) => `${resource}.${verb}` as Capability),
    ),
  );
}
