import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { html, type TemplateResult } from 'lit';
import { getResponse } from 'msw';
import { restHandlers } from '../../mocks/handlers/rest.ts';
import { personWith } from '../../mocks/world/people.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import { compareWrites } from '../../src/backend/compare-writes.ts';
import { isAccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { resources } from '../../src/capabilities/verbs.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import '../../src/define/account-provider.ts';
import '../../src/define/business-unit-form.ts';
import '../../src/define/company-form.ts';
import '../../src/define/company-role-form.ts';
import '../../src/define/company-user-form.ts';
import '../../src/define/my-account-panel.ts';
import '../../src/define/org-buyer-manager.ts';
import '../../src/define/unit-address-form.ts';
import { testSize } from '../support/sizes.ts';
import { all, click, until } from '../support/user.ts';

/**
 * Two people edit one record, each on a page of their own, in any order. In full, and with other orders:
 * `TEST_INTERLEAVINGS=500 TEST_SEED=1 TEST_MINUTES=20 npx wtr --files test/widgets/two-editors.test.ts`.
 */
const [interleavings, seed] = [testSize('TEST_INTERLEAVINGS', 8), testSize('TEST_SEED', 9)];

interface Shared {
  readonly as: ActorRole;
  readonly form: TemplateResult;
  readonly open?: (page: HTMLElement) => Promise<void>;
  /** The ids of two of its text fields. */
  readonly fields: readonly [string, string];
  readonly read: (backend: AccountBackend) => Promise<object> | undefined;
}

const administrator = { as: 'company-admin' } as const;
const shared: Readonly<Record<string, Shared>> = {
  'business-unit-form': {
    ...administrator,
    form: html`<business-unit-form unit-id="nordwind-port"></business-unit-form>`,
    fields: ['name', 'phone'],
    read: ({ unit }) => unit?.read?.('nordwind-port'),
  },
  'company-form': {
    ...administrator,
    form: html`<company-form company-id="nordwind"></company-form>`,
    fields: ['name', 'name'],
    read: ({ company }) => company?.read?.('nordwind'),
  },
  'company-role-form': {
    ...administrator,
    form: html`<company-role-form role-id="nordwind-trainee"></company-role-form>`,
    fields: ['name', 'name'],
    read: ({ role }) => role?.read?.('nordwind-trainee'),
  },
  'company-user-form': {
    ...administrator,
    form: html`<company-user-form buyer-id="ben-nordwind-hamburg"></company-user-form>`,
    fields: ['firstName', 'lastName'],
    read: ({ buyer }) => buyer?.read?.('ben-nordwind-hamburg'),
  },
  'unit-address-form': {
    ...administrator,
    form: html`<unit-address-form address-id="nordwind-lager"></unit-address-form>`,
    fields: ['street', 'city'],
    read: ({ address }) => address?.read?.('nordwind-lager'),
  },
  'org-buyer-manager, an organization': {
    ...administrator,
    form: html`<org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager>`,
    open: (page) => click('button', 'Edit', page),
    fields: ['name', 'phone'],
    read: ({ organization }) => organization?.read?.('nordwind-hamburg'),
  },
  'my-account-panel, the profile': {
    as: 'buyer',
    form: html`<my-account-panel section="profile"></my-account-panel>`,
    open: (page) => click('button', 'Edit', page),
    fields: ['firstName', 'lastName'],
    read: ({ account }) => account?.read?.(),
  },
  'my-account-panel, an address': {
    as: 'buyer',
    form: html`<my-account-panel section="addresses"></my-account-panel>`,
    open: (page) => click('button', /^Edit (?!Office)/u, page),
    fields: ['nickname', 'recipient'],
    read: async ({ account }) =>
      (await account?.listAddresses?.({ filter: {}, page: { size: 9 } }))?.items.find(({ id }) => id === 'ben-werft') ??
      {},
  },
};

const steps = ['first', 'second', 'save', 'save', 'theirs'] as const;
type Step = readonly [editor: 0 | 1, step: (typeof steps)[number]];
const plans = fc.sample(
  fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(...steps)), { minLength: 8, maxLength: 12 }),
  { numRuns: interleavings, seed },
);

/** Whether the wire has versions. */
type WireOf = (backend: AccountBackend) => AccountBackend;
const wires: Readonly<Record<string, WireOf>> = {
  'a wire with versions': (backend) => backend,
  'a wire without versions': (backend) => compareWrites(withoutVersions(backend)),
};

for (const [wire, onWire] of Object.entries(wires))
  describe(`Two editors of one record on ${wire} (seed ${seed})`, () => {
    const cases = Object.entries(shared);
    const counts: Counts = { writes: 0, conflicts: 0 };

    for (const [index, [name, one]] of cases.entries()) {
      const mine = plans.filter((_, plan) => plan % cases.length === index);
      it(`<${name}>: overwrite nothing that they have not seen, in ${mine.length} orders`, async function () {
        this.timeout(10_000 + mine.length * 20_000);
        for (const plan of mine) await run(one, plan, { onWire, counts });
      });
    }

    it('did write, and were in each other’s way', () => {
      expect(counts.writes).to.be.greaterThan(interleavings / 2);
      expect(counts.conflicts).to.be.greaterThan(0);
    });
  });

describe('Two editors who save in the same moment', () => {
  const saveAtOnce = async (onWire: WireOf): Promise<Counts> => {
    const counts: Counts = { writes: 0, conflicts: 0 };
    const server = restHandlers({ baseUrl: 'https://shop.example' });
    const one = shared['company-form'];
    if (!one) throw new Error('no such form');
    const editors = await Promise.all([0, 1].map(() => editorOf(one, server, { onWire, counts, overwritten: [] })));
    for (const [who, editor] of editors.entries()) await editor.take('first', `T${String(who)}`);
    await Promise.all(editors.map(({ take }) => take('save', '')));
    fixtureCleanup();
    return counts;
  };

  it('overwrite nothing on a wire with versions: the later one is told', async () => {
    expect(await saveAtOnce((backend) => backend)).to.deep.equal({ writes: 1, conflicts: 1 });
  });

  it('do on one without, as the form says: both are written', async () => {
    const counts = await saveAtOnce((backend) => compareWrites(withoutVersions(backend)));
    expect(counts).to.deep.equal({ writes: 2, conflicts: 0 });
  });
});

interface Counts {
  writes: number;
  conflicts: number;
}

/** How an editor reaches the server, and what came of it. */
interface Reached {
  readonly onWire: WireOf;
  readonly counts: Counts;
  readonly overwritten: string[];
}

async function run(one: Shared, plan: readonly Step[], reached: Pick<Reached, 'onWire' | 'counts'>): Promise<void> {
  const overwritten: string[] = [];
  const server = restHandlers({ baseUrl: 'https://shop.example' });
  const editors = await Promise.all([0, 1].map(() => editorOf(one, server, { ...reached, overwritten })));
  for (const [number, [who, step]] of plan.entries()) {
    const editor = editors[who];
    if (!editor) continue;
    editor.look();
    await editor.take(step, `T${String(number)}e${String(who)}`);
    editor.look();
  }
  fixtureCleanup();
  expect(overwritten, JSON.stringify(plan)).to.deep.equal([]);
}

/** A page with the form and a server in common; it remembers every text that was ever on it. */
async function editorOf(
  { as, form, open, fields, read }: Shared,
  server: ReturnType<typeof restHandlers>,
  { onWire, counts, overwritten }: Reached,
) {
  const seen = new Set<string>();
  const good = async (request: Request) => (await getResponse(server, request)) ?? new Response(null, { status: 404 });
  const token = await signIn(good, personWith(as).loginId);
  const spy = restBackend({
    baseUrl: 'https://shop.example',
    token: () => token,
    fetch: (input) => good(new Request(input)),
  });
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    if (request.method === 'GET' || /\/(?:search|list)/u.test(request.url)) return good(request);
    const before = leaves(await read(spy));
    const response = await good(request);
    if (!response.ok) return response;
    const after = new Map(leaves(await read(spy)));
    const lost = before.filter(([path, value]) => after.get(path) !== value && !seen.has(value));
    if (after.size > 0 && before.some(([path, value]) => after.get(path) !== value)) counts.writes += 1;
    overwritten.push(...lost.map(([path, value]) => `${path}: ${value}`));
    return response;
  };
  const backend = toldOf(
    onWire(restBackend({ baseUrl: 'https://shop.example', token: () => token, fetch })),
    (error) => {
      if (isAccountError(error) && error.kind === 'conflict-version') counts.conflicts += 1;
    },
  );
  const page = await fixture<HTMLElement>(html`<account-provider .backend=${backend}>${form}</account-provider>`);
  const root = () => page.firstElementChild?.shadowRoot ?? page;
  const field = (id: string) => root().querySelector<HTMLInputElement>(`#${id}`);
  const opened = async (): Promise<void> => {
    if (field(fields[0])) return;
    await open?.(page);
    await until(
      () => field(fields[0]),
      () => `no field ${fields[0]}`,
    );
  };
  await until(
    () => root().querySelector('input, button'),
    () => 'the element shows nothing',
  );
  await opened();
  const look = () => {
    for (const input of root().querySelectorAll('input')) seen.add(input.value);
    for (const side of root().querySelectorAll('.side-value, dd, bdi')) seen.add(side.textContent.trim());
  };
  return {
    look,
    async take(step: (typeof steps)[number], text: string): Promise<void> {
      await opened();
      if (step === 'theirs') all('radio', /^Theirs/u, page)[0]?.click();
      else if (step === 'save') root().querySelector('form')?.requestSubmit();
      else {
        const input = field(fields[step === 'first' ? 0 : 1]);
        if (!input) return;
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      await rest(root());
    },
  };
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same backend with each of its methods put in another one. */
function around(backend: AccountBackend, change: (method: Method) => Method): AccountBackend {
  const groups = resources.flatMap((resource) => {
    const group = backend[resource] as Readonly<Record<string, Method>> | undefined;
    const verbs = Object.entries(group ?? {}).map(([verb, method]) => [verb, change(method.bind(group))]);
    return group ? [[resource, Object.fromEntries(verbs)]] : [];
  });
  return { ...backend, ...(Object.fromEntries(groups) as Partial<AccountBackend>) };
}

const toldOf = (backend: AccountBackend, tell: (error: unknown) => void): AccountBackend =>
  around(backend, (method) => async (...args) => {
    try {
      return await method(...args);
    } catch (error) {
      tell(error);
      throw error;
    }
  });

/** A backend as one whose server keeps no versions: none comes, and none is sent. */
const withoutVersions = (backend: AccountBackend): AccountBackend =>
  around(
    backend,
    (method) =>
      async (...args) =>
        unversioned(await method(...args.map(unversioned))),
  );

function unversioned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unversioned);
  if (typeof value !== 'object' || value === null || value instanceof AbortSignal) return value;
  const held = Object.entries(value).filter(([name]) => name !== 'version');
  return Object.fromEntries(held.map(([name, inner]) => [name, unversioned(inner)]));
}

/** Until nothing is under way any more. */
async function rest(root: ParentNode): Promise<void> {
  for (let quiet = 0; quiet < 4;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    quiet = root.querySelector('[aria-busy=true]') ? 0 : quiet + 1;
  }
}

async function signIn(good: (request: Request) => Promise<Response>, loginId: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ loginId });
  const response = await good(new Request('https://shop.example/session', { method: 'POST', headers, body }));
  const { token } = (await response.json()) as { token: string };
  return token;
}

/** The texts of a record, each with its path; what the server makes of it is nobody's to overwrite. */
function leaves(value: unknown, path = ''): [path: string, value: string][] {
  if (typeof value === 'string') return /\/(?:version|allowed\/.*)$/u.test(path) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}
