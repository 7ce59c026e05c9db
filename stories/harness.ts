import { type TemplateResult, html } from 'lit';
import { type Store, createStore, memoryBackend, signIn } from '../src/adapters/memory.ts';
import { AccountError, type ErrorKind } from '../src/backend/errors.ts';
import type { AccountBackend, Features } from '../src/backend/port.ts';
import { type Capability, resourceOf, verbOf } from '../src/capabilities/verbs.ts';
import { type ActorRole, actorRoles } from '../src/domain/model.ts';
import { languages } from '../src/locales/languages.ts';
import type { Languages } from '../src/locales/offered.ts';
import { personWith } from '../mocks/world/people.ts';
import { type WorldSize, worldOf, worldSizes } from '../mocks/world/world.ts';
import { withLongNames } from './long-names.ts';
import { pseudoTag, pseudoWording } from './pseudo.ts';
import '../src/define/account-provider.ts';

/** Who looks at a story, in which world, and what goes wrong there: the args of every story. */
export interface Stage {
  readonly as: ActorRole;
  /** The part of the customer for whom they act, if they do. */
  readonly acting?: ActorRole | undefined;
  /** They act for looking only. */
  readonly lookOnly?: boolean | undefined;
  readonly world?: WorldSize | undefined;
  /** Milliseconds before each answer. */
  readonly latency?: number | undefined;
  /** Calls that fail, and how; `pending` never answers. */
  readonly faults?: Readonly<Partial<Record<Capability, ErrorKind | 'pending'>>> | undefined;
  /** Nobody is signed in: `as` says who was. */
  readonly signedOut?: boolean | undefined;
  /** Everybody and everything in the world has a name as long as names can be. */
  readonly longNames?: boolean | undefined;
  /** What lies between the page and the backend. Absent: nothing. */
  readonly wire?: ((backend: AccountBackend) => AccountBackend) | undefined;
}

export interface Backstage {
  readonly backend: AccountBackend;
  readonly store: Store;
}

/** Builds the backend for a stage: a world of its own, so that stories and tests do not meet. */
export function stage(setting: Stage): Backstage {
  const { as, acting, lookOnly, world = 'small', latency = 0, faults = {}, wire = (bare) => bare } = setting;
  const rows = worldOf(world);
  const store = createStore(setting.longNames ? withLongNames(rows) : rows);
  const token = setting.signedOut ? 'nobody' : signIn(store, personWith(as).loginId);
  const inner = memoryBackend({ store, token, latency });
  const begun = acting === undefined || setting.signedOut ? undefined : access(inner, acting, lookOnly);
  const backend: AccountBackend = {
    ...inner,
    session: {
      ...inner.session,
      async read(call) {
        await begun;
        return inner.session.read(call);
      },
    },
  };
  return { store, backend: wire(withFaults(backend, faults)) };
}

/** A stage on which nobody is signed in. */
export const lobby = (setting: Pick<Stage, 'latency' | 'faults' | 'wire'> = {}): Backstage =>
  stage({ ...setting, as: 'buyer', signedOut: true });

/** All languages of the kit, and the made-up one. The page's `lang` chooses. */
export const storyLanguages: Languages = {
  ...languages,
  [pseudoTag]: () => Promise.resolve({ default: pseudoWording }),
};

/** A story's page: a provider with the stage's backend around what is shown. */
export function onStage(stage: Backstage, content: TemplateResult): TemplateResult {
  return html`<account-provider .backend=${stage.backend} .languages=${storyLanguages}>${content}</account-provider>`;
}

/** The same backend with some of its verbs failing. */
export function withFaults(backend: AccountBackend, faults: NonNullable<Stage['faults']>): AccountBackend {
  const failing: Record<string, unknown> = { ...backend };
  for (const [capability, fault] of Object.entries(faults) as [Capability, ErrorKind | 'pending'][]) {
    const resource = resourceOf(capability);
    failing[resource] = { ...(failing[resource] as object), [verbOf(capability)]: () => fail(capability, fault) };
  }
  return failing as unknown as AccountBackend;
}

/** The same backend without some of its verbs, as a poorer system would be. */
export function without(backend: AccountBackend, ...capabilities: readonly Capability[]): AccountBackend {
  const poorer: Record<string, unknown> = { ...backend };
  for (const capability of capabilities) {
    const resource = resourceOf(capability);
    poorer[resource] = { ...(poorer[resource] as object), [verbOf(capability)]: undefined };
  }
  return poorer as unknown as AccountBackend;
}

/** The same backend with another way to keep records from being overwritten, or none. */
export const keeping =
  (versions: NonNullable<Features['versions']>): NonNullable<Stage['wire']> =>
  (backend) => ({ ...backend, features: { ...backend.features, versions } });

const fail = (operation: string, fault: ErrorKind | 'pending'): Promise<never> =>
  fault === 'pending' ? Promise.race([]) : Promise.reject(new AccountError(fault, { operation }));

/** Begins acting. Where the policy refuses it, as what a toolbar says may be, nobody acts. */
async function access(backend: AccountBackend, role: ActorRole, lookOnly = false): Promise<void> {
  const request = { reason: 'Helping with an order by telephone', ticket: 'T-1001', lookOnly };
  await backend.customer?.access?.(personWith(role).id, request).catch(unlessForbidden);
}

function unlessForbidden(error: unknown): void {
  if (!(error instanceof AccountError && error.kind === 'forbidden')) throw error;
}

/** The stage as controls beside a story. */
export const stageControls = {
  as: { control: 'select', options: actorRoles, table: { category: 'stage' } },
  acting: { control: 'select', options: [undefined, ...actorRoles], table: { category: 'stage' } },
  lookOnly: { control: 'boolean', table: { category: 'stage' } },
  world: { control: 'inline-radio', options: worldSizes, table: { category: 'stage' } },
  latency: { control: { type: 'range', min: 0, max: 3000, step: 100 }, table: { category: 'stage' } },
  faults: { control: 'object', table: { category: 'stage' } },
  signedOut: { control: 'boolean', table: { category: 'stage' } },
  longNames: { control: 'boolean', table: { category: 'stage' } },
} as const;
