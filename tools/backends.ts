import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { backendConformance, conformanceIds } from '../src/backend/conformance.ts';
import { type Capability, resources, verbs } from '../src/capabilities/verbs.ts';
import { type AdapterSupport, adapters } from '../test/adapters/conformance-options.ts';
import { faultKinds } from '../test/adapters/faults/kinds.ts';

/**
 * Writes what each adapter supports, from what its tests hold it to.
 *
 *     node tools/backends.ts [file]
 */
const committed = fileURLToPath(new URL('../docs/backends.md', import.meta.url));
const target = process.argv[2] ?? committed;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    row(...head),
    row(...head.map((_, index) => (index === 0 ? '---' : ':-:'))),
    ...rows.map((cells) => row(...cells)),
  ].join('\n');
const names = adapters.map(({ name }) => `\`${name}\``);

function support({ offers, options }: AdapterSupport, capability: Capability): string {
  if (!offers.has(capability)) return '–';
  const option = Object.entries(options).find(([, brought]) => brought.includes(capability))?.[0];
  return option === undefined ? '✓' : `\`${option}\``;
}

function traitOf({ lacks, versions }: AdapterSupport, trait: keyof typeof traits): string {
  if (lacks.includes(trait)) return '–';
  return trait === 'versions' && versions === 'compared' ? '`compared`' : '✓';
}

/** Orders are the storefront's own: the policy speaks of them, the port does not. */
const ofPort = resources.filter((resource) => resource !== 'order');
const ofResource = (resource: (typeof resources)[number]): string[][] =>
  verbs[resource]
    .map((verb) => `${resource}.${verb}` as Capability)
    .map((capability) => [`\`${capability}\``, ...adapters.map((adapter) => support(adapter, capability))]);

const traits = {
  versions: 'records have versions, and nothing newer is overwritten',
  keys: 'the same intent is carried out once, however often it is sent',
  'look-only': 'somebody may act and change nothing',
  sessions: 'a write meant for one session never lands in another',
} as const satisfies Record<AdapterSupport['lacks'][number], string>;

interface Counts {
  readonly held: number;
  readonly excepted: readonly string[];
  readonly skipped: number;
}

/** What the suite would run on this adapter. Both manners run the same cases, so that one of them is counted. */
function countsOf({ offers, roles, lacks, exceptions }: AdapterSupport): Counts {
  const held: string[] = [];
  const left: string[] = [];
  let isCounted = true;
  backendConformance({
    describe(_, body) {
      body();
      isCounted = false;
    },
    it: (name) => isCounted && held.push(name),
    skip: (name) => isCounted && left.push(name),
    create: () => Promise.reject(new Error('nothing is run')),
    offers,
    lacks,
    exceptions,
    ...(roles && { roles }),
  });
  const excepted = Object.entries(exceptions)
    .filter(([id, reason]) => left.some((name) => name.startsWith(`${id} `) && name.endsWith(`(${reason})`)))
    .map(([id]) => id);
  return { held: held.length, excepted, skipped: left.length - excepted.length };
}

const counts = adapters.map(countsOf);

function exceptionsOf({ name, exceptions }: AdapterSupport, { excepted }: Counts): string {
  const reasons = new Map<string, string[]>();
  for (const id of excepted) {
    const reason = exceptions[id] ?? '';
    reasons.set(reason, [...(reasons.get(reason) ?? []), id]);
  }
  const lines = [...reasons].map(([reason, ids]) => `- ${ids.map((id) => `\`${id}\``).join(', ')}: ${reason}`);
  return lines.length > 0 ? `\`${name}\`:\n\n${lines.join('\n')}\n` : '';
}

const source = `<!-- Written by \`npm run backends\` from what the tests hold each adapter to. Do not edit. -->

# Backends

What each adapter has. What a backend lacks is not offered: its buttons are not there, and lists and forms that can do
without it show the rest. Guides say what the adapters for [HCL Commerce](guides/hcl-commerce.md),
[Spryker](guides/spryker.md) and [better-auth](guides/better-auth.md) need and assume, how to [check a
server](guides/check-a-server.md) of the REST contract, and how to [write an adapter](guides/write-an-adapter.md).

\`\`\`js
import { sprykerBackend } from 'prokura/adapters/spryker'; // from npm
import { sprykerBackend } from '/prokura/adapters/spryker.js'; // beside the script tag: one file, all that it needs
\`\`\`

## Verbs

✓ is there, – is not; a name is that of the adapter's option on which it depends. \`rest\` offers the whole contract, but for
what its option \`without\` names. \`spryker\` takes the verbs that a project has added by \`extend\`.

${table(['verb', ...names], ofPort.flatMap(ofResource))}

## Traits

${table(
  ['', ...names],
  (Object.keys(traits) as (keyof typeof traits)[]).map((trait) => [
    `\`${trait}\`: ${traits[trait]}`,
    ...adapters.map((adapter) => traitOf(adapter, trait)),
  ]),
)}

\`compared\`: the server keeps no versions. The adapter reads the record again before it writes, and does not write where it
is no longer the one that its user saw. What somebody else changes between that reading and the write is overwritten: the
forms say so beside their buttons.

## Conformance

The suite has ${String(conformanceIds.length)} cases, each of which runs twice: on the bare backend and behind the guard. A
case is skipped where the adapter lacks its verb, a trait or somebody who plays the role. All others hold, but for the
exceptions below.

${table(
  ['', ...names],
  [
    ['hold', ...counts.map(({ held }) => String(held))],
    ['skipped', ...counts.map(({ skipped }) => String(skipped))],
    ['exceptions', ...counts.map(({ excepted }) => String(excepted.length))],
  ],
)}

${adapters.map((adapter, index) => exceptionsOf(adapter, counts[index] ?? { held: 0, excepted: [], skipped: 0 })).join('\n')}

## When things go wrong

Each of these is tried at every verb of \`rest\`, \`hcl-commerce\` and \`spryker\`: at its first request, at each of its writes
and after them. The call ends within 30 seconds (a write within 45) with data, or with an error of this kind that says what
became of the write.

${table(
  ['what happens', 'the call ends with', 'the write that it befell'],
  faultKinds.map(({ name, ends, outcome }) =>
    ends === 'data' ? [name, 'data', 'is carried out once'] : [name, `\`${ends}\``, `\`${outcome}\``],
  ),
)}
`;

writeFileSync(target, await format(source, { ...(await resolveConfig(committed)), filepath: committed }));
