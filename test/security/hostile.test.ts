import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { html, type TemplateResult } from 'lit';
import '../../src/define/all.ts';
import { type Store, createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { personWith } from '../../mocks/world/people.ts';
import { worldOf } from '../../mocks/world/world.ts';
import { testSize } from '../support/sizes.ts';
import { until } from '../support/user.ts';

/** In full: `TEST_RENDERS=12000 TEST_MINUTES=60 npx wtr --files test/security/hostile.test.ts`. */
const renders = testSize('TEST_RENDERS', 20);

const run = 'globalThis.pwned=1';
const known = [
  `<img src=x onerror="${run}">`,
  `<script>${run}</script>`,
  `"><svg/onload=${run}>`,
  `'onfocus='${run}' autofocus='`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `javascript:${run}`,
  `\${${run}}`,
  `{{constructor.constructor('${run}')()}}`,
  `<!--${run}--><style>*{display:none}</style>`,
  '<account-provider rest-url="https://elsewhere.example"></account-provider>',
  '\u202Egnp.exe\u202C',
  '\u2066\u200B\u200D\uFEFF\u00AD',
  'Z̷̧̢̛̲̗͇̏͂̃a̶̡̛͎͚̜̾͋l̵̢̛̻̺̇̽g̸̢̞̈́̾o̴̧̙͗̈́',
  'W'.repeat(20_000),
  '__proto__',
  '\u0000\u0007\uD800',
];
const texts = fc.sample(
  fc.oneof(
    fc.constantFrom(...known),
    fc.tuple(fc.constantFrom(...known), fc.string({ unit: 'binary', maxLength: 30 })).map(([a, b]) => `${b}${a}${b}`),
  ),
  { numRuns: Math.max(0, renders - known.length), seed: 5 },
);

const pages: readonly TemplateResult[] = [
  html`<org-buyer-manager organization-id="nordwind-hamburg" open-section="settings"></org-buyer-manager>`,
  html`<company-user-list></company-user-list>`,
  html`<business-unit-list></business-unit-list>`,
  html`<buyer-approvals></buyer-approvals>`,
  html`<my-account-panel section="profile"></my-account-panel>`,
  html`<company-role-list></company-role-list>`,
  html`<unit-address-list></unit-address-list>`,
  html`<company-invitations></company-invitations>`,
  html`<company-user-form buyer-id="ben-nordwind-hamburg"></company-user-form>`,
  html`<company-account></company-account>`,
];

/** Every text that somebody can have written is this one. */
function overrun({ people, organizations, roles, addresses, invitations }: Store, text: string): void {
  const address = { street: text, addition: text, city: text, zip: text, country: 'DE' };
  for (const row of [...people.values()])
    people.put({ ...row, firstName: text, lastName: text, email: text, phone: text, address });
  for (const row of [...organizations.values()])
    organizations.put({ ...row, name: text, description: text, email: text, phone: text, address });
  for (const row of [...roles.values()]) roles.put({ ...row, name: text });
  for (const row of [...addresses.values()])
    addresses.put({ ...row, street: text, number: text, city: text, zip: text, comment: text });
  for (const row of [...invitations.values()])
    invitations.put({ ...row, firstName: text, lastName: text, email: text });
}

function* shown(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* shown(element.shadowRoot);
  }
}

const foreign = 'script, iframe, img, object, embed, account-provider account-provider';
const isHarmful = (element: Element): boolean =>
  element.matches(foreign) || [...element.attributes].some(({ name }) => name.startsWith('on'));

describe('What others have written', () => {
  it(`runs nowhere: ${renders} renders with every text replaced`, async function () {
    this.timeout(30_000 + renders * 2_000);
    for (const [index, text] of [...known, ...texts].slice(0, renders).entries()) {
      const store = createStore(worldOf('small'));
      overrun(store, text);
      const backend = memoryBackend({ store, token: signIn(store, personWith('company-admin').loginId) });
      const page = await fixture<HTMLElement>(
        html`<account-provider .backend=${backend}>${pages[index % pages.length]}</account-provider>`,
      );
      const root = page.firstElementChild?.shadowRoot;
      await until(
        () => root?.querySelector('table, dl, form, nav, [role=tree]'),
        () => `nothing is shown of ${JSON.stringify(text.slice(0, 80))}`,
      );
      expect([...shown(page)].filter(isHarmful), text.slice(0, 80)).to.deep.equal([]);
      expect('pwned' in globalThis, text.slice(0, 80)).to.equal(false);
      fixtureCleanup();
    }
  });
});
