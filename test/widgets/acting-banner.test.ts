import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/acting-banner.ts';
import { AccountError } from '../../src/backend/errors.ts';
import type { Draft } from '../../src/controllers/merge.ts';
import type { Scope } from '../../src/controllers/scope.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import type { ActingBannerElement } from '../../src/widgets/acting-banner.ts';
import meta, * as stories from '../../stories/acting-banner.stories.ts';
import { type Stage, onStage, stage } from '../../stories/harness.ts';
import { expectAccessible, mountStory, play } from '../support/stories.ts';
import { all, click, hear, mount, press, read, reads, see, textOf, until } from '../support/user.ts';

const acting: Stage = { as: 'csr', acting: 'buyer-admin' };

const banner = html`<acting-banner></acting-banner>`;
const show = (setting: Stage) => play('acting-banner', setting, banner);
const story = (name: Exclude<keyof typeof stories, 'default'>) => {
  const { args, ...rest } = stories[name];
  return mountStory('acting-banner', { ...meta, ...rest }, { args: { ...meta.args, ...args } });
};

const providerOf = (el: Element): AccountProviderElement => el.closest('account-provider')!;
const scopeOf = (el: Element): Promise<Scope> =>
  until(
    () => providerOf(el).scope,
    () => 'no scope',
  );
/** What a screen reader was told at once. */
const alerted = (el: ActingBannerElement): string =>
  el.renderRoot.querySelector('[role=alert][aria-live]')?.textContent ?? '';
const typed: Draft = { from: { phone: '1', city: 'Bergen' }, values: { phone: '2', city: 'Bergen' } };
const region = 'Acting on behalf of a customer';
const sentenceOf = (el: ActingBannerElement): string | undefined =>
  el.renderRoot.querySelector('section p')?.textContent.replaceAll(/\s+/gu, ' ').trim();

describe('<acting-banner>', () => {
  it('names actor, subject, logon id and organization, since when and how much longer', async () => {
    const { el } = await show(acting);
    await see('region', region);
    expect(sentenceOf(el)).to.equal(
      'You (Carla Ríos) act for Bruno Almeida (bruno.almeida@nordwind.example) · Region Nord',
    );
    const text = textOf(el.renderRoot);
    expect(text).to.match(/since \d{1,2}:\d{2}/u);
    expect(text).to.contain('60 minutes left');
  });

  it('makes do without the name of an actor whom the system does not name', async () => {
    const { el } = await show(acting);
    const { session } = await scopeOf(el);
    const provider = providerOf(el);
    const nameless = { ...session, actor: { ...session.actor, firstName: '', lastName: '' } };
    provider.backend = { name: 'other', session: { read: () => Promise.resolve(nameless) } };
    const said = 'You act for Bruno Almeida (bruno.almeida@nordwind.example) · Region Nord';
    await until(
      () => sentenceOf(el) === said,
      () => `it says: ${sentenceOf(el) ?? 'nothing'}`,
    );
  });

  it('shows nothing, and takes no room, while nobody acts', async () => {
    const { el } = await show({ as: 'csr' });
    await scopeOf(el);
    await el.updateComplete;
    expect(all('region')).to.have.length(0);
    expect(el.getBoundingClientRect().height).to.equal(0);
    expect(el.isConnected).to.equal(true);
  });

  it('shows nothing where there is no provider', async () => {
    const el = await mount('acting-banner', banner);
    expect(textOf(el.renderRoot)).to.equal('');
  });

  it('keeps the reason at hand', async () => {
    await show(acting);
    await see('region', region);
    expect(reads('Helping with an order by telephone')).to.equal(false);
    (
      await until(
        () => all('region', region)[0]?.querySelector('summary'),
        () => 'no summary',
      )
    ).click();
    await read('Helping with an order by telephone');
    await read('T-1001');
  });

  it('says that a session is for looking only', async () => {
    await story('LookOnly');
    await read('Look only');
  });

  it('ends the session, tells so, and is gone', async () => {
    const { el, store } = await show(acting);
    const ended = hear(providerOf(el), 'acting-ended');
    await click('button', 'End session');
    await ended;
    await until(
      () => all('region').length === 0,
      () => 'the banner is still there',
    );
    expect(alerted(el).trim()).to.equal('The session has ended. You act for nobody else now.');
    expect(store.audit.at(-1)?.operation).to.equal('session.end');
  });

  it('is worked by the keyboard', async () => {
    const { el } = await show(acting);
    (await see('button', 'End session')).focus();
    const ended = hear(providerOf(el), 'acting-ended');
    await press('Enter');
    await ended;
  });

  it('asks first where something typed is not saved, and says that it is kept', async () => {
    const { el, store } = await show(acting);
    (await scopeOf(el)).drafts.set('profile', typed);
    await click('button', 'End session');
    const dialog = await see('dialog', 'End the session for Bruno Almeida?');
    expect(textOf(dialog)).to.contain('It is kept');
    await press('Escape');
    await until(
      () => all('dialog').length === 0,
      () => 'the dialog is still open',
    );
    expect(store.audit.some(({ operation }) => operation === 'session.end')).to.equal(false);

    await click('button', 'End session');
    await click('button', 'End session', await see('dialog'));
    await until(
      () => all('region').length === 0,
      () => 'the banner is still there',
    );
    expect(alerted(el)).to.contain('What you typed is kept');
    expect(providerOf(el).scope?.leftovers.drafts).to.deep.equal([typed]);
  });

  describe('after a session in which something was typed and not saved', () => {
    async function ended(write: (text: string) => Promise<void>): Promise<ActingBannerElement> {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
      const { el } = await show(acting);
      const scope = await scopeOf(el);
      scope.drafts.set('profile', typed);
      await scope.endActing();
      await read('What you typed was not saved');
      return el;
    }
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('copies what was typed, and nothing that stood there before', async () => {
      const copied: string[] = [];
      await ended(async (text) => void copied.push(text));
      await click('button', 'Copy what was typed');
      await read('Copied.');
      expect(copied).to.deep.equal(['Phone: 2']);
    });

    it('shows it to be copied by hand where the browser forbids to copy', async () => {
      const el = await ended(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      await click('button', 'Copy what was typed');
      expect(await see('textbox', 'What was typed')).to.have.property('value', 'Phone: 2');
      await expectAccessible(el);
    });

    it('discards it', async () => {
      const el = await ended(() => Promise.resolve());
      await click('button', 'Discard');
      await until(
        () => !reads('What you typed was not saved'),
        () => 'it is still offered',
      );
      expect(el.getBoundingClientRect().height).to.equal(0);
      expect(providerOf(el).scope?.leftovers.drafts).to.deep.equal([]);
    });

    it('offers it no longer while somebody else is acted for, but again afterwards', async () => {
      const el = await ended(() => Promise.resolve());
      await (await scopeOf(el)).backend.customer.access('ben', { reason: 'Helping with another order' });
      await see('region', region);
      expect(reads('What you typed was not saved')).to.equal(false);
      await (await scopeOf(el)).endActing();
      await read('What you typed was not saved');
    });
  });

  it('says that a session still holds which could not be ended, and tries again', async () => {
    const { store, backend } = stage(acting);
    let reachable = false;
    const unreachable = () => Promise.reject(new AccountError('network', { operation: 'session.end' }));
    const end = () => (reachable ? backend.session.end?.() : undefined) ?? unreachable();
    const page = onStage({ store, backend: { ...backend, session: { ...backend.session, end } } }, banner);
    const el = await mount('acting-banner', page);
    await click('button', 'End session');
    await read('The session could not be ended');
    expect(alerted(el)).to.contain('The session could not be ended');
    await see('region', region);
    expect(store.audit.some(({ operation }) => operation === 'session.end')).to.equal(false);

    reachable = true;
    await click('button', 'Try again');
    await until(
      () => all('region').length === 0,
      () => 'the banner is still there',
    );
    expect(store.audit.at(-1)?.operation).to.equal('session.end');
  });

  it('tells once that acting has begun', async () => {
    const { el, backend } = await show({ as: 'csr' });
    const scope = await scopeOf(el);
    await el.updateComplete;
    await scope.backend.customer.access('bruno', { reason: 'Helping with an order' });
    await see('region', region);
    expect(alerted(el).trim()).to.equal('You now act for Bruno Almeida.');
    expect(backend.name).to.equal('memory');
  });

  it('does not tell what held already when the page opened', async () => {
    const { el } = await show(acting);
    await see('region', region);
    expect(alerted(el)).to.equal('');
  });

  it('warns once, five minutes before the end', async () => {
    const el = await story('FiveMinutesLeft');
    await read('5 minutes left');
    expect(alerted(el)).to.contain('ends in 5 minutes. It cannot be extended.');
    const told = alerted(el);
    el.requestUpdate();
    await el.updateComplete;
    expect(alerted(el)).to.equal(told);
  });

  it('counts seconds in the last minute, aloud only once', async () => {
    const el = await story('LastMinute');
    await read(/\b4\d seconds left/u);
    const told = alerted(el);
    expect(told).to.match(/ends in 4\d seconds/u);
    const before = /\d+ seconds left/u.exec(textOf(el.renderRoot))?.[0];
    await until(
      () => !reads(before ?? '', el.renderRoot as ShadowRoot),
      () => 'the seconds stand still',
    );
    expect(alerted(el)).to.equal(told);
    expect(el.renderRoot.querySelector('.band [aria-live]')).to.equal(null);
  });

  it('keeps personal data out of its host', async () => {
    const { el } = await show(acting);
    await see('region', region);
    expect(el.outerHTML).to.equal('<acting-banner></acting-banner>');
  });

  for (const name of Object.keys(stories).filter((key) => key !== 'default' && !key.startsWith('Phone')) as Exclude<
    keyof typeof stories,
    'default'
  >[]) {
    it(`is accessible: ${name}`, async () => {
      const el = await story(name);
      await scopeOf(el);
      await el.updateComplete;
      if (name === 'Stuck') {
        await click('button', 'End session');
        await see('button', 'Try again');
      }
      if (name === 'IdleWarning') await read(/Ends in .+ unless you go on/u);
      if (name === 'KeptText') await read('What you typed was not saved');
      await expectAccessible(el);
    });
  }
});
