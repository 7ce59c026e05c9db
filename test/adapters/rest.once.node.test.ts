import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { type Fault, createControl } from '../../mocks/handlers/control.ts';
import { type Listening, listen } from '../../mocks/server.ts';
import { people } from '../../mocks/world/people.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import { isAccountError } from '../../src/backend/errors.ts';
import type { Organization, OrganizationDraft } from '../../src/domain/model.ts';
import { signInAt } from './rest-fixture.ts';

/** `CREATES=1000` is the full figure. */
const creates = Number(process.env['CREATES'] ?? 100);

const parentId = 'nordwind';
const operation = 'organization.create';
const control = createControl();
let server: Listening;
before(async () => {
  server = await listen({ control });
});
after(() => server.close());

/** What happens on the way of one create, and how often the user presses the button. */
const mishaps: readonly { readonly faults: readonly Fault[]; readonly presses: number }[] = [
  { faults: [], presses: 1 },
  { faults: [{ kind: 'network', operation }], presses: 1 },
  { faults: [{ kind: 'lost-answer', operation }], presses: 1 },
  { faults: [{ kind: 'lost-answer', operation, times: 4 }], presses: 1 },
  { faults: [{ kind: 'cut', operation }], presses: 1 },
  { faults: [{ kind: 'in-flight', operation }], presses: 1 },
  { faults: [], presses: 2 },
  { faults: [{ kind: 'lost-answer', operation }], presses: 2 },
  {
    faults: [
      { kind: 'unavailable', operation },
      { kind: 'lost-answer', operation },
    ],
    presses: 3,
  },
];

it(`${String(creates)} creates through retries, lost answers and double submits make as many records`, async (test) => {
  const token = await signInAt(server.url, people.sam.loginId);
  // Less than the second that the server asks busy clients to wait: it is for the user to try again.
  const timeouts = { write: 950, pause: 1 };
  const { organization } = restBackend({ baseUrl: server.url, token: () => token, timeouts });
  let again = 0;

  /** As a form does it: the same key until an answer comes, however often that takes. */
  async function create(draft: OrganizationDraft, key: string): Promise<Organization> {
    for (let tries = 0; tries < 10; tries += 1) {
      const answer: unknown = await organization?.create?.(draft, { key }).catch((error: unknown) => error);
      if (!isAccountError(answer)) return answer as Organization;
      again += 1;
    }
    return assert.fail('no answer after ten tries');
  }

  const ids: string[] = [];
  for (let number = 0; number < creates; number += 1) {
    const { faults, presses } = mishaps[number % mishaps.length] ?? assert.fail();
    faults.forEach((fault) => control.inject(fault));
    const key = crypto.randomUUID();
    const draft = { parentId, name: `Once ${String(number)}` };
    const made = await Promise.all(Array.from({ length: presses }, () => create(draft, key)));
    assert.equal(new Set(made.map(({ id }) => id)).size, 1, 'all presses of one button make one record');
    ids.push(...made.slice(0, 1).map(({ id }) => id));
    control.clear();
  }

  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await organization?.list?.({ filter: { text: 'Once ' }, page: { size: 100, cursor } });
    found.push(...(page?.items ?? []).map(({ id }) => id));
    cursor = page?.next;
  } while (cursor !== undefined);
  assert.equal(found.length, creates);
  assert.deepEqual(found.sort(), ids.sort());
  test.diagnostic(`${String(again)} calls were made again by whoever made them`);
});
