import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/company-registration.ts';
import { memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { WrittenEvent } from '../../src/controllers/events.ts';
import { type MockBackend, startMockBackend } from '../../mocks/browser.ts';
import { people } from '../../mocks/world/people.ts';
import { signInAt } from '../adapters/rest-fixture.ts';
import { lobby, onStage, without } from '../../stories/harness.ts';
import { expectAccessible, play } from '../support/stories.ts';
import { all, click, focused, hear, mount, press, read, reads, see, type, until } from '../support/user.ts';

const element = html`<company-registration terms-href="https://shop.example/terms"></company-registration>`;
const tag = 'company-registration';

async function show(change: (backend: AccountBackend) => AccountBackend = (same) => same) {
  const { backend, store } = lobby();
  return { el: await mount(tag, onStage({ backend: change(backend), store }, element)), store };
}

async function fillIn(companyName = 'Fjord & Töchter <b>A/S</b>'): Promise<void> {
  await type(/^Company name/u, companyName);
  await type(/^First name/u, 'Ingrid');
  await type(/^Last name/u, 'Ås');
  await type(/^E-mail/u, 'ingrid@fjord.example');
  await click('checkbox', /^I accept the terms/u);
}

const companies = async (backend: AccountBackend) =>
  (await backend.company?.list?.({ filter: { text: 'fjord' }, page: { size: 10 } }))?.items.map(
    ({ name, status, active }) => ({ name, status, active }),
  );

const pending = [{ name: 'Fjord & Töchter <b>A/S</b>', status: 'pending', active: false }];

describe('<company-registration>', () => {
  it('registers a company for a visitor, says what comes next, and the site administrator sees it pending', async () => {
    const { el, store } = await show();
    const told = hear<WrittenEvent>(el, 'registration-created');
    await see('button', 'Register company');
    await expectAccessible(el);
    const terms = await see('link', 'terms and conditions');
    expect(terms.getAttribute('href')).to.equal('https://shop.example/terms');
    el.termsHref = 'javascript:alert(1)';
    await el.updateComplete;
    expect(el.shadowRoot?.querySelector('a')).to.equal(null);
    el.focus();
    expect(focused()?.id).to.equal('companyName');
    await fillIn();
    await press('Enter');
    await read('We have received your registration');
    await read(/pending now.*a link to set your password/u);
    await until(
      () => focused()?.id === 'received',
      () => `the focus is on ${focused()?.outerHTML}`,
    );
    await expectAccessible(el);
    expect((await told).id).to.equal('');
    const admin = memoryBackend({ store, token: signIn(store, people.sam.loginId) });
    expect(await companies(admin)).to.deep.equal(pending);
    const found = await admin.buyer?.search?.({ filter: { text: 'ingrid@fjord.example' }, page: { size: 5 } });
    expect(found?.items.map(({ roles }) => roles.map(({ actorRole }) => actorRole))).to.deep.equal([['company-admin']]);
  });

  it('does the same over REST, with nothing that says who one is', async () => {
    const baseUrl = new URL('/api', location.href).href;
    const mock: MockBackend = await startMockBackend({ baseUrl, world: 'small' });
    try {
      const { store } = lobby();
      await mount(tag, onStage({ backend: restBackend({ baseUrl }), store }, element));
      await fillIn();
      await click('button', 'Register company');
      await read('We have received your registration');
      const token = await signInAt(baseUrl, people.sam.loginId);
      expect(await companies(restBackend({ baseUrl, token: () => token }))).to.deep.equal(pending);
    } finally {
      mock.stop();
    }
  });

  it('says what is missing, all at once and at each field, and sends nothing', async () => {
    const { el } = await show((backend) => ({
      ...backend,
      registration: { create: () => expect.fail('it was sent') },
    }));
    await type(/^E-mail/u, 'nowhere');
    await click('button', 'Register company');
    const summary = await see('alert');
    for (const field of ['Company name', 'First name', 'Last name', 'E-mail', 'Terms and conditions'])
      await see('link', new RegExp(`^${field}: `, 'u'), summary);
    await read('Please accept the terms and conditions.');
    await expectAccessible(el);
    await click('link', /^Terms and conditions: /u);
    expect(focused()?.id).to.equal('acceptsTerms');
  });

  it('tells at the field what the system has against it, and keeps what was typed', async () => {
    await show();
    await fillIn('Nordwind Elektro GmbH');
    await click('button', 'Register company');
    await see('link', 'Company name: This is already in use.');
    expect(((await see('textbox', /^First name/u)) as HTMLInputElement).value).to.equal('Ingrid');
    await type(/^Company name/u, 'Fjord');
    await click('button', 'Register company');
    await read('We have received your registration');
  });

  it('keeps what was typed when the system cannot be reached, and tries again', async () => {
    const { store } = lobby();
    const real = memoryBackend({ store, token: 'nobody' });
    const keys: (string | undefined)[] = [];
    const { el } = await show(() => ({
      ...real,
      registration: {
        create: async (draft, call) => {
          keys.push(call?.key);
          await real.registration?.create?.(draft, call);
          if (keys.length === 1) throw new TypeError('the answer was lost');
        },
      },
    }));
    await fillIn();
    await click('button', 'Register company');
    const again = await see('button', 'Try again');
    await expectAccessible(el);
    again.click();
    await read('We have received your registration');
    expect(keys).to.have.lengthOf(2);
  });

  it('waits for the page’s veto, and says so where the system takes no registrations', async () => {
    const { el, store } = await show();
    el.addEventListener('registration-create-request', (event) => event.preventDefault());
    await fillIn();
    await click('button', 'Register company');
    await el.updateComplete;
    expect([...store.organizations.values()].some(({ name }) => name.startsWith('Fjord'))).to.equal(false);
    expect(reads('We have received')).to.equal(false);
    const poorer = await show((backend) => without(backend, 'registration.create'));
    await read('This system does not offer it.', poorer.el.shadowRoot!);
  });

  it('is also there for somebody who is signed in', async () => {
    await play(tag, { as: 'buyer' }, element);
    await see('button', 'Register company');
  });

  it('gives a visitor nothing else', async () => {
    const { el } = await show();
    await see('button', 'Register company');
    const provider = el.closest('account-provider');
    expect(provider?.scope).to.equal(undefined);
  });

  it('fits a phone, in both directions', async () => {
    await setViewport({ width: 375, height: 700 });
    for (const dir of ['rtl', 'ltr']) {
      document.documentElement.dir = dir;
      const { el } = await show();
      await see('button', 'Register company', el.shadowRoot!);
      expect(document.documentElement.scrollWidth).to.be.at.most(375);
    }
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
    expect(all('textbox', /^Company name/u)).to.have.lengthOf(2);
  });
});
