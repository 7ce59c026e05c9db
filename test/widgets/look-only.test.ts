import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/all.ts';
import type { AccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { capabilities, isWrite, resourceOf, verbOf } from '../../src/capabilities/verbs.ts';
import { onStage, stage } from '../../stories/harness.ts';
import { play } from '../support/stories.ts';
import { all, click, mount, read, reads, see, until } from '../support/user.ts';

const setting = { as: 'csr', acting: 'buyer-admin', lookOnly: true } as const;
const reason = 'This session is for looking only. Nothing can be changed in it.';

type Method = (...args: unknown[]) => Promise<unknown>;
const methodOf = (backend: object, capability: (typeof capabilities)[number]): Method | undefined =>
  (backend as Record<string, Record<string, Method> | undefined>)[resourceOf(capability)]?.[verbOf(capability)];

const failure = (promise: Promise<unknown> | undefined): Promise<AccountError> | undefined =>
  promise?.then(
    () => Promise.reject(new Error('It was done.')),
    (thrown: unknown) => thrown as AccountError,
  );

describe('a look-only session', () => {
  const writes = capabilities.filter(isWrite);

  it('sends none of all the writes there are, and says why', async () => {
    const { store, backend } = stage(setting);
    const sent: string[] = [];
    const watched = Object.fromEntries(
      Object.entries(backend).map(([resource, group]) => [
        resource,
        typeof group !== 'object' || resource === 'session'
          ? group
          : Object.fromEntries(Object.keys(group).map((verb) => [verb, () => sent.push(`${resource}.${verb}`)])),
      ]),
    ) as unknown as AccountBackend;
    const el = await mount(
      'acting-banner',
      onStage({ store, backend: watched }, html`<acting-banner></acting-banner>`),
    );
    const scope = await until(
      () => el.closest('account-provider')?.scope,
      () => 'no scope',
    );
    for (const capability of writes) {
      const { kind, refusal } = (await failure(methodOf(scope.backend, capability)?.('some-id', {}))) ?? {};
      const isOffered = methodOf(backend, capability) !== undefined;
      expect([kind, refusal?.code], capability).to.deep.equal(
        isOffered ? ['forbidden', 'look-only'] : ['unsupported', 'not-offered'],
      );
    }
    expect(sent).to.deep.equal([]);
  });

  it('is one at the server, too, for whoever asks past the page', async () => {
    const { store, backend } = stage(setting);
    await backend.session.read();
    for (const capability of writes) {
      const method = methodOf(backend, capability);
      if (!method) continue;
      expect(await failure(method('some-id', {})), capability).to.include({ kind: 'forbidden' });
    }
    expect(store.audit.map(({ operation }) => operation)).to.deep.equal(['customer.access']);
  });

  for (const [what, tag, element] of [
    ['a new user', 'company-user-form', html`<company-user-form></company-user-form>`],
    ['a user', 'company-user-form', html`<company-user-form buyer-id="ben-nordwind-hamburg"></company-user-form>`],
    ['the profile', 'my-account-panel', html`<my-account-panel section="profile"></my-account-panel>`],
    ['the password', 'my-account-panel', html`<my-account-panel section="password"></my-account-panel>`],
  ] as const) {
    it(`says in place of the form for ${what} why there is none`, async () => {
      await play(tag, setting, element);
      await read(reason);
      expect(all('textbox')).to.deep.equal([]);
      expect(all('button', /Save|Create|Change/u)).to.deep.equal([]);
    });
  }

  it('shows organizations and buyers, each action refused with the reason', async () => {
    const { el, store } = await play(
      'org-buyer-manager',
      setting,
      html`<org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager>`,
    );
    await read('Ben Fischer');
    await click('button', 'Actions for Ben Fischer');
    await see('menuitem');
    const items = all('menuitem');
    expect(items.length).to.be.greaterThan(0);
    for (const item of items) {
      const isRead = /^(Open|Details)$/u.test(item.textContent.trim());
      if (!isRead) expect(item.getAttribute('aria-disabled'), item.textContent).to.equal('true');
      if (!isRead) item.click();
    }
    const buttons = all('button', /^(Create|Delete|Edit|Enable|Disable)/u, el.renderRoot);
    expect(buttons.length).to.be.greaterThan(0);
    for (const button of buttons) {
      expect(button.getAttribute('aria-disabled'), button.textContent).to.equal('true');
      button.click();
    }
    expect(reads(reason)).to.equal(true);
    expect(all('dialog')).to.deep.equal([]);
    expect(store.audit).to.have.length(1);
  });

  it('can be ended', async () => {
    const { el } = await play('acting-banner', setting, html`<acting-banner></acting-banner>`);
    await read('Look only');
    await click('button', 'End session');
    await until(
      () => el.closest('account-provider')?.scope?.session.subject === undefined,
      () => 'it goes on',
    );
  });
});
