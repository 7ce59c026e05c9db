import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type TemplateResult, html } from 'lit';
import { record } from 'rrweb';
import '../../src/define/all.ts';
import { faultKinds } from '../adapters/faults/kinds.ts';
import type { FaultKind } from '../adapters/faults/kinds.ts';
import { type Watch, play } from '../faults/cell.ts';
import { put } from '../faults/gestures.ts';
import { openLine } from '../faults/line.ts';
import { type Operation, type ReadRow, type WriteRow, operations } from '../faults/operations.ts';
import { testSize } from '../support/sizes.ts';
import { click, read, see } from '../support/user.ts';
import { marksOf, markedWorld } from './marked-world.ts';
import { overhear } from './overhearing.ts';

/**
 * A few operations every day, all of them by `TEST_CANARY=1 TEST_MINUTES=20 npx wtr --files test/security/canary.test.ts`:
 * each as it should go, and once more with a failure.
 */
const isFull = testSize('TEST_CANARY', 0) > 0;
const rows = Object.entries(operations)
  .flatMap(([operation, entry]) =>
    typeof entry === 'string' ? [] : entry.map((row) => ({ operation: operation as Operation, row })),
  )
  .filter((_, index) => isFull || index % 12 === 2);

const well: FaultKind = { name: 'none', ends: 'data', outcome: 'applied', answer: (_, good) => good() };
const failures = faultKinds.filter(({ name }) => name === '409' || (isFull && name === 'done, but the answer is lost'));

const secrets = ['correct horse battery', 'lantern over the harbour', 'ben@new.example', 'almeida', 'fischer'];
const typedIn = (row: ReadRow | WriteRow): string[] =>
  'typed' in row ? (row.typed ?? []).map(([, text]) => text).filter(({ length }) => length > 4) : [];

/** Who listens, all of it there. */
type Overheard = { readonly [Member in keyof Watch]-?: NonNullable<Watch[Member]> };

describe('No word of a person', () => {
  before(() => setViewport({ width: 1200, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { operation, row } of rows)
    it(`leaves <${row.element}>, or lasts, by ${operation}`, async function () {
      this.timeout(20_000);
      await expectUnheard(typedIn(row), async (watch) => {
        for (const fault of [well, ...failures]) await play(operation, row, fault, watch);
      });
    });

  it('leaves, or lasts, by a file that is written, or one that is read', async function () {
    this.timeout(20_000);
    const [first, last, email] = ['Zquirina', 'Canarybird', 'zq-canarybird@example.test'];
    await expectUnheard([first, last, email, 'Canaryfail'], async ({ onRequest, world, before, look }) => {
      const as = 'company-admin';
      const backend = before((await openLine({ as, world, onRequest })).backend);
      const page = (content: TemplateResult) =>
        fixture(html`<account-provider .backend=${backend}>${content}</account-provider>`);
      const files = [`${first},${last},${email},Hamburg`, `${first},Canaryfail,no address,Hamburg`];
      const importRows = async (commit: RegExp) => {
        await put('Or paste the rows here', ['first_name,last_name,email,business_unit', ...files].join('\n'));
        await click('button', 'Read the rows');
        look();
        await see('button', commit);
        await click('button', commit);
        await click('button', /^Save the rejects/u);
        look();
        fixtureCleanup();
      };
      await page(html`<org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager>`);
      await see('rowheader', /Ben Fischer/u);
      await click('button', 'Files');
      await click('menuitem', 'Export what is listed (CSV)');
      await read(/Exported: \d/u);
      look();
      await click('button', 'Files');
      await click('menuitem', 'Import buyers (CSV)');
      await importRows(/^Create buyers/u);
      await page(html`<company-invitations></company-invitations>`);
      await click('button', 'Import from a file');
      await importRows(/^Write down invitations/u);
    });
  });

  it('of which a mark would be found: so is one in an attribute, and in an event', () => {
    const { heard, look, stop } = overhear();
    document.body.dataset['who'] = 'Almeida';
    dispatchEvent(Object.assign(new Event('told'), { name: 'Fischer' }));
    look();
    stop();
    delete document.body.dataset['who'];
    const marks = marksOf(markedWorld());
    const places = heard.filter(({ text }) => marks.some((mark) => text.includes(mark))).map(({ place }) => place);
    expect(new Set(places)).to.deep.equal(new Set(['event', 'attribute']));
  });
});

/** Does something while all is overheard; nobody's data is in what lasts or leaves, nor in attributes of a recording. */
async function expectUnheard(typed: readonly string[], act: (watch: Overheard) => Promise<void>): Promise<void> {
  const world = markedWorld();
  const { heard, stop, look, onRequest, before } = overhear();
  const frames: unknown[] = [];
  let token = '';
  const stopRecording = record({ emit: (event) => void frames.push(event), maskAllInputs: true });
  try {
    await act({
      world,
      look,
      before,
      onRequest(request) {
        token = request.headers.get('authorization')?.replace('Bearer ', '') ?? token;
        onRequest(request);
      },
    });
    look();
  } finally {
    stopRecording?.();
    stop();
  }
  const marks = [...marksOf(world), ...secrets, ...typed, ...(token ? [token] : [])];
  const found = (text: string) => marks.find((mark) => text.includes(mark));
  const said = heard.flatMap(({ place, text }) => (found(text) ? `${place}: ${found(text) ?? ''} in ${text}` : []));
  expect([...new Set(said)].slice(0, 20)).to.deep.equal([]);
  const kept = frames.flatMap((frame) => [...attributesIn(frame)]).filter(found);
  expect([...new Set(kept)].slice(0, 20)).to.deep.equal([]);
  expect(heard.length).to.be.greaterThan(50);
  expect(frames.length).to.be.greaterThan(2);
}

/** What a recording keeps of attributes, and of inputs. */
function* attributesIn(frame: unknown): Generator<string> {
  if (Array.isArray(frame)) for (const item of frame) yield* attributesIn(item);
  if (typeof frame !== 'object' || frame === null) return;
  const { attributes, data } = frame as { attributes?: unknown; data?: { source?: number; text?: string } };
  if (attributes !== undefined) yield JSON.stringify(attributes);
  if (data?.source === 5 && data.text !== undefined) yield data.text;
  if (!Array.isArray(frame)) for (const inner of Object.values(frame)) yield* attributesIn(inner);
}
