import { type Capability, capabilities } from '../capabilities/verbs.ts';
import { type ActorRole, actorRoles } from '../domain/model.ts';
import { accountAddressCases } from './conformance/account-address.ts';
import { accountCases } from './conformance/account.ts';
import { buyerReadCases } from './conformance/buyer-reads.ts';
import { buyerStateCases } from './conformance/buyer-state.ts';
import { buyerWriteCases } from './conformance/buyer-writes.ts';
import { companyCases } from './conformance/company.ts';
import { customerCases } from './conformance/customer.ts';
import type { Case, Fixture, Trait } from './conformance/fixture.ts';
import { invitationCases } from './conformance/invitation.ts';
import { listCases } from './conformance/lists.ts';
import { organizationCases } from './conformance/organization.ts';
import { personCases } from './conformance/person.ts';
import { recentCases } from './conformance/recent.ts';
import { recordCases } from './conformance/record.ts';
import { refusalCases } from './conformance/refusals.ts';
import { sessionCases } from './conformance/session.ts';
import { settingsCases } from './conformance/settings.ts';
import { type Manner, ownVerb, stageFor } from './conformance/stage.ts';

export type { BuyerFact, CustomerFact, Facts, Fixture, Trait } from './conformance/fixture.ts';

export interface ConformanceOptions {
  /** The test runner's own functions: Mocha's, Vitest's, Node's. */
  readonly describe: (name: string, body: () => void) => unknown;
  readonly it: (name: string, body: () => Promise<void>) => unknown;
  /** Writes down a case that is not run, as `it.skip` does. Without it, such cases are left out in silence. */
  readonly skip?: (name: string) => unknown;
  /** A fresh world for each case. */
  readonly create: () => Fixture | Promise<Fixture>;
  /** The verbs that the backend has: `offersOf(backend)`. Default: all that the port has a method for. */
  readonly offers?: ReadonlySet<Capability>;
  /** The roles that somebody plays in the world. Default: all. */
  readonly roles?: readonly ActorRole[];
  /** What the backend does not have, beside verbs. */
  readonly lacks?: readonly Trait[];
  /** Cases that are known not to hold, by id, each with the reason. */
  readonly exceptions?: Readonly<Record<string, string>>;
}

const all: readonly Case[] = [
  ...sessionCases,
  ...listCases,
  ...customerCases,
  ...recentCases,
  ...organizationCases,
  ...buyerReadCases,
  ...buyerStateCases,
  ...buyerWriteCases,
  ...invitationCases,
  ...personCases,
  ...companyCases,
  ...settingsCases,
  ...accountCases,
  ...accountAddressCases,
  ...recordCases,
  ...refusalCases,
];

/** The ids of all cases there are. They stay the same from version to version. */
export const conformanceIds: readonly string[] = all.map(({ id }) => id);

/**
 * Holds a backend against the port: what each verb does, what it refuses, and by which kind of error. Every case runs
 * twice, on the bare backend and behind the guard, each time in a fresh world. A case whose verbs the backend lacks is
 * skipped; a verb that is offered and missing fails.
 */
export function backendConformance(options: ConformanceOptions): void {
  for (const manner of ['bare', 'guarded'] as const) {
    options.describe(`conformance, ${manner}`, () => {
      for (const some of all) declare(some, manner, options);
    });
  }
}

function declare(some: Case, manner: Manner, options: ConformanceOptions): void {
  const name = `${some.id} ${some.says}`;
  const why = obstacle(some, options);
  if (why === undefined) options.it(name, () => play(some, manner, options));
  else options.skip?.(`${name} (${why})`);
}

async function play(some: Case, manner: Manner, { create }: ConformanceOptions): Promise<void> {
  const fixture = await create();
  try {
    await some.run(await stageFor(fixture, some, manner));
  } finally {
    await fixture.close?.();
  }
}

const portVerbs: ReadonlySet<Capability> = new Set(capabilities.filter((capability) => capability !== 'order.approve'));

/** Why a case cannot be run on this backend, if so. */
function obstacle(some: Case, options: ConformanceOptions): string | undefined {
  const { offers = portVerbs, roles = actorRoles, lacks = [], exceptions = {} } = options;
  const missing = [...ownVerb(some.id), ...(some.needs ?? [])].find((capability) => !offers.has(capability));
  if (missing !== undefined) return `no ${missing}`;
  if (!roles.includes(some.as)) return `nobody is ${some.as}`;
  if (some.trait && lacks.includes(some.trait)) return `no ${some.trait}`;
  return exceptions[some.id];
}
