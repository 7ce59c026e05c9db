import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/my-account-panel.ts';
import '../../src/define/acting-banner.ts';
import type { MyAccountPanelElement } from '../../src/widgets/my-account-panel.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import { type Stage, onStage, stage } from '../../stories/harness.ts';
import { all, mount, reads, see, textOf, until } from '../support/user.ts';

const own = ['Overview', 'Personal information', 'Addresses', 'Password'];
const member = [...own, 'Memberships', 'Help from representatives'];
const lent = ['Overview', 'Personal information', 'Addresses', 'Reset password', 'Memberships'];
const administration = 'Organizations and buyers';
const company = ['Company account', 'Invitations'];
const shops = [...own, administration, 'Buyers to approve', ...company, 'Record of acting'];
const administrators = [...member, administration, 'Buyers to approve'];
const colleague = ['Overview', 'Addresses', 'Memberships'];

/** What each role finds in the account area; written from the domain, not from the policy. */
const table: readonly (readonly [ActorRole, ActorRole | undefined, readonly string[]])[] = [
  ['site-admin', undefined, shops],
  ['seller-admin', undefined, shops],
  ['csr', undefined, own],
  ['csr-supervisor', undefined, [...own, 'Record of acting']],
  ['company-admin', undefined, [...administrators, ...company]],
  ['buyer-admin', undefined, administrators],
  ['buyer-approver', undefined, member],
  ['buyer', undefined, member],
  ['site-admin', 'company-admin', [...lent, administration, 'Company account']],
  ['seller-admin', 'company-admin', [...lent, administration, 'Company account']],
  ['csr', 'company-admin', [...lent, administration]],
  ['csr-supervisor', 'company-admin', [...lent, administration]],
  ...(['site-admin', 'seller-admin', 'csr', 'csr-supervisor'] as const).flatMap((actor) => [
    [actor, 'buyer-admin', [...lent, administration]] as const,
    [actor, 'buyer-approver', lent] as const,
    [actor, 'buyer', lent] as const,
  ]),
  ['buyer-admin', 'buyer-approver', colleague],
  ['buyer-admin', 'buyer', colleague],
];

const marks = /Zanzibara|Quillfeather|zq-canary|Canarygasse|555 0199/u;

/** Everybody in the world is the same stranger, so that a word of anybody is found wherever it turns up. */
function disguise({ store }: ReturnType<typeof stage>): void {
  const address = { street: 'Canarygasse 1', zip: '20457', city: 'Hamburg', country: 'DE' };
  for (const person of [...store.people.values()]) {
    store.people.put({
      ...person,
      firstName: 'Zanzibara',
      lastName: 'Quillfeather',
      email: `zq-canary-${person.id}@nordwind.example`,
      pendingEmail: `zq-canary-${person.id}@new.example`,
      phone: '+49 40 555 0199',
      address,
    });
  }
  for (const row of [...store.accountAddresses.values()]) {
    store.accountAddresses.put({ ...row, recipient: 'Zanzibara Quillfeather', address });
  }
}

/** Writes down whatever leaves the elements: events, and words in the console. The answer stops that. */
function overhear(heard: string[]): () => void {
  const { log, info, warn, error, debug } = console;
  const note = (...words: unknown[]): void => void heard.push(words.map(String).join(' '));
  Object.assign(console, { log: note, info: note, warn: note, error: note, debug: note });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    const told = Object.values(event).filter((value) => typeof value === 'string');
    heard.push([event.type, ...told].join(' '));
    return dispatch.call(this, event);
  };
  return () => {
    EventTarget.prototype.dispatchEvent = dispatch;
    Object.assign(console, { log, info, warn, error, debug });
  };
}

/** Every attribute there is, also those that only assistive technology reads. */
function* attributes(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) yield `${name}=${value}`;
    if (element.shadowRoot) yield* attributes(element.shadowRoot);
  }
}

const kept = (): string[] => [
  location.href,
  document.title,
  document.cookie,
  JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
];

async function settled(el: MyAccountPanelElement): Promise<void> {
  await el.updateComplete;
  await until(
    () => !reads('Loading'),
    () => textOf(document.body),
  );
}

describe('<my-account-panel> for each role, alone and acting', () => {
  for (const [as, acting, expected] of table) {
    it(`${as}${acting ? ` acting for ${acting}` : ''}: these items, and no word of a person where it lasts`, async () => {
      const setting: Stage = { as, acting };
      const backstage = stage(setting);
      disguise(backstage);
      const heard: string[] = [];
      const stop = overhear(heard);
      try {
        const panel = html`<acting-banner></acting-banner><my-account-panel></my-account-panel>`;
        const el = await mount('my-account-panel', onStage(backstage, panel));
        const navigation = await see('navigation', 'Account');
        const items = all('listitem', undefined, navigation).map((item) => textOf(item).replace(/ \d+ , .*$/u, ''));
        expect(items).to.deep.equal(expected);

        for (const { section } of el.items) {
          el.section = section;
          await settled(el);
          if (section === 'profile' || section === 'addresses') {
            for (const edit of all('button', /^(?:Edit|Change e-mail)/u).slice(0, 2)) edit.click();
            await settled(el);
          }
          heard.push(...attributes(document), ...kept());
        }
        expect(reads('Zanzibara')).to.equal(true);
      } finally {
        stop();
      }
      expect(heard.length).to.be.greaterThan(100);
      expect(heard.filter((text) => marks.test(text))).to.deep.equal([]);
    });
  }
});
