import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/acting-record.ts';
import { createStore, memoryBackend, signIn } from '../../src/adapters/memory.ts';
import { defaultPolicy } from '../../src/capabilities/policy.ts';
import { worldOf } from '../../mocks/world/world.ts';
import meta, * as stories from '../../stories/acting-record.stories.ts';
import { addPastActing } from '../../stories/past-acting.ts';
import { expectAccessible, mountStory } from '../support/stories.ts';
import { all, click, mount, read, reads, see, textOf, type, until } from '../support/user.ts';

const show = (story: { readonly args?: object } = {}) =>
  mountStory('acting-record', meta, { args: { ...meta.args, ...story.args } });
const rows = (): HTMLElement[] => all('row').filter((row) => row.hasAttribute('data-row'));
const shows = (count: number): Promise<unknown> =>
  until(
    () => rows().length === count,
    () => `${String(rows().length)} rows`,
  );
const day = (ago: number): string => {
  const date = new Date(Date.now() - ago * 24 * 60 * 60_000);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};

async function pickDay(name: string, value: string): Promise<void> {
  const field = await until(
    () => document.querySelector('acting-record')?.shadowRoot?.querySelector<HTMLInputElement>(`#filter-${name}`),
    () => `no day ${name}`,
  );
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('<acting-record>', () => {
  it('tells who acted, for whom and why, the newest first', async () => {
    await show();
    await see('table', 'Times of acting 1–3 of 3');
    expect(rows().map((row) => /T-\d+/u.exec(textOf(row))?.[0])).to.deep.equal(['T-1001', 'T-1002', 'T-1003']);
    expect(textOf(rows()[0]!)).to.match(/Carla Ríos.*Bruno Almeida.*Asked by telephone.*T-1001.*1$/u);
  });

  it('tells what was changed, in the row that is opened', async () => {
    await show();
    await shows(3);
    await click('button', /^Details of Carla Ríos/u);
    await see('list', 'What was changed');
    await read('Buyer disabled: Ben Fischer');
    await read('bruno.almeida@nordwind.example');
    await read('To look and to change');
  });

  it('says so where nothing was changed', async () => {
    await show();
    await shows(3);
    all('button', /^Details of Carla Ríos/u)[1]?.click();
    await read('Nothing was changed.');
    await read('Look only');
  });

  it('turns the order round and turns pages', async () => {
    await show(stories.ManyTimes);
    await see('table', 'Times of acting 1–20 of 45');
    await click('button', 'Next page');
    await see('table', 'Times of acting 21–40 of 45');
    await click('button', 'Began');
    await see('table', 'Times of acting 1–20 of 45');
    await read('T-1045');
  });

  it('is narrowed by actor, customer and days, and widened again', async () => {
    await show();
    await shows(3);
    await type('Who acted', 'carla', 'searchbox');
    await type('Customer', 'almeida', 'searchbox');
    await pickDay('from', day(2));
    await pickDay('to', day(2));
    expect(rows()).to.have.length(3);
    await click('button', 'Show');
    await shows(1);
    await read('T-1002');
    await click('button', 'Clear');
    await shows(3);
    await type('Who acted', 'nobody', 'searchbox');
    await click('button', 'Show');
    await read('Nothing matches');
    await click('button', 'Show everything');
    await shows(3);
  });

  it('says that the last day is before the first, and asks nothing', async () => {
    await show();
    await shows(3);
    await pickDay('from', day(1));
    await pickDay('to', day(2));
    await click('button', 'Show');
    await read('This is before the first day.');
    expect(rows()).to.have.length(3);
  });

  it('tells a customer only of those who acted for them, where the host allows it', async () => {
    const policy = {
      ...defaultPolicy,
      roles: {
        ...defaultPolicy.roles,
        'buyer-admin': {
          ...defaultPolicy.roles['buyer-admin'],
          alone: { ...defaultPolicy.roles['buyer-admin'].alone, 'record.list': 'own' },
        },
      },
    } as const;
    const store = createStore(worldOf('small'), { policy });
    addPastActing(store, 2);
    store.acted.push({ ...store.acted[0]!, sessionId: 'other', subjectId: 'ben' });
    const backend = memoryBackend({ store, token: signIn(store, 'bruno.almeida@nordwind.example') });
    await mount(
      'acting-record',
      html`<account-provider .backend=${backend} .policy=${policy}><acting-record></acting-record></account-provider>`,
    );
    await shows(2);
    expect(all('searchbox')).to.have.length(0);
    expect(all('columnheader', 'Customer')).to.have.length(0);
  });

  it('is refused to others, and while acting', async () => {
    await show(stories.Refused);
    await read('Your role does not include this.');
    await read('Customer Service Supervisor');
    await show(stories.Acting);
    await read('This cannot be done on behalf of somebody else.');
  });

  it('tells of a failure and tries again', async () => {
    await show(stories.Fails);
    await see('button', 'Try again');
    expect(reads('Times of acting')).to.equal(false);
  });

  it('says kindly that there is nothing yet', async () => {
    await show(stories.Nobody);
    await read('Nobody has acted for anybody');
  });

  it('announces how much there is', async () => {
    const el = await show();
    await until(
      () => el.shadowRoot?.querySelector('[role=status][aria-live]')?.textContent.includes('Times of acting 1–3 of 3'),
      () => 'nothing told',
    );
  });

  for (const width of ['1000px', '320px']) {
    it(`is accessible at ${width}, with a row open`, async () => {
      const el = await show();
      el.style.inlineSize = width;
      await shows(3);
      await click('button', /^Details of Carla Ríos/u);
      await expectAccessible(el);
    });
  }
});
