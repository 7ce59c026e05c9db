import { expect } from '@open-wc/testing';
import { AccountError } from '../../src/backend/errors.ts';
import { PageLanguage } from '../../src/controllers/page-language.ts';
import { PageLife } from '../../src/controllers/page-life.ts';
import { isEndOfSession, isSignedOut, readSession } from '../../src/controllers/read-session.ts';
import { Selection } from '../../src/controllers/selection.ts';
import type { Languages } from '../../src/locales/offered.ts';
import type { Texts } from '../../src/locales/own-texts.ts';
import type { Wording } from '../../src/locales/wording.ts';
import { sessionOf } from '../capabilities/people.ts';
import { FakeClock } from './fake-clock.ts';
import { backendOf, countListeners, newHost, place, rest, slow } from './fakes.ts';

describe('PageLife', () => {
  it('tells when the page is left, is shown again as it was kept, and has the focus', async () => {
    const [host, told] = [newHost(), [] as string[]];
    const counts = ['pagehide', 'pageshow', 'focus'].map((type) => countListeners(window, type));
    new PageLife(host, {
      onLeave: () => told.push('leave'),
      onReturn: () => told.push('return'),
      onFocus: () => told.push('focus'),
    });
    await place(host);
    const shown = (persisted: boolean) => new PageTransitionEvent('pageshow', { persisted });
    for (const event of [shown(false), new Event('pagehide'), shown(true), new Event('focus')]) dispatchEvent(event);
    expect(told).to.deep.equal(['leave', 'return', 'focus']);
    host.remove();
    expect(counts.map(({ count }) => count)).to.deep.equal([0, 0, 0]);
    for (const each of counts.toReversed()) each.stop();
  });
});

describe('Selection', () => {
  it('holds records as they were when they were chosen, on whatever page', async () => {
    const host = newHost();
    const selection = new Selection<{ id: string; name?: string }>(host);
    host.view = () => [...selection.ids].join(' ');
    await place(host);
    selection.choose(new Set(['a']), [{ id: 'a' }, { id: 'b' }]);
    await rest(host);
    expect(host.text).to.equal('a');
    selection.choose(new Set(['a', 'c']), [{ id: 'c', name: 'C' }, { id: 'd' }]);
    expect(selection.items).to.deep.equal([{ id: 'a' }, { id: 'c', name: 'C' }]);
    selection.choose(new Set(['c']), []);
    selection.clear();
    await rest(host);
    expect([host.text, ...selection.items]).to.deep.equal(['']);
  });

  it('has nothing to draw where nothing was chosen', async () => {
    const host = newHost();
    await place(host);
    new Selection(host).clear();
    expect(host.isUpdatePending).to.equal(false);
  });
});

describe('readSession', () => {
  const failing = (kind: AccountError['kind']) => new AccountError(kind, { operation: 'session.read' });
  const reading = (...answers: (AccountError | 'session')[]) => {
    const signals: unknown[] = [];
    const { signal } = new AbortController();
    const read = async (call?: { signal?: AbortSignal | undefined }) => {
      signals.push(call?.signal);
      const answer = answers.shift();
      if (answer instanceof AccountError) throw answer;
      return sessionOf('csr');
    };
    return { signal, signals, session: readSession(backendOf({ session: { read } }), signal) };
  };

  it('asks once more after the server has told that acting is over, and not for ever', async () => {
    const { session, signal, signals } = reading(failing('acting-ended'), 'session');
    expect((await session).id).to.equal('own');
    expect(signals).to.deep.equal([signal, signal]);
    const kind = await reading(failing('acting-ended'), failing('acting-ended')).session.catch(
      (error: unknown) => (error as AccountError).kind,
    );
    expect(kind).to.equal('acting-ended');
  });

  it('passes every other failure on', async () => {
    const { session, signals } = reading(failing('network'), 'session');
    expect(await session.catch((error: unknown) => (error as AccountError).kind)).to.equal('network');
    expect(signals).to.have.length(1);
  });

  it('tells the end of a session from a failure to learn of one', () => {
    const kinds = ['auth-required', 'auth-expired', 'acting-ended', 'network', 'forbidden'] as const;
    expect(kinds.filter((kind) => isSignedOut(failing(kind)))).to.deep.equal(['auth-required', 'auth-expired']);
    expect(kinds.filter((kind) => isEndOfSession(failing(kind)))).to.deep.equal(kinds.slice(0, 3));
  });
});

describe('PageLanguage', () => {
  const saying =
    (language: string): Wording =>
    () =>
      language;
  const offered = (more: Languages = {}): Languages => ({
    de: async () => ({ default: saying('Deutsch') }),
    fr: async () => ({ default: { Save: 'Enregistrer' } }),
    ...more,
  });

  /** A host on a page in a language, and what it says for `Save`. */
  async function placed(lang: string, languages: Languages | undefined = offered(), texts?: Texts) {
    const host = Object.assign(newHost(), { languages, texts });
    let changes = 0;
    const page = new PageLanguage(host, () => (changes += 1));
    host.lang = lang;
    await place(host);
    return {
      host,
      page,
      get changes() {
        return changes;
      },
      get save() {
        return page.wording?.('Save');
      },
    };
  }

  it('is the one of the page, as a file or as texts, as far as it is offered', async () => {
    for (const [lang, save] of [
      ['de-AT', 'Deutsch'],
      ['fr', 'Enregistrer'],
      ['xx', undefined],
    ] as const) {
      const some = await placed(lang);
      await some.page.coming;
      await rest(some.host);
      expect(some.save, lang).to.equal(save);
      expect(some.page.coming, lang).to.equal(undefined);
    }
  });

  it('waits for nothing, and tells of nothing, where the page is in English from the first', async () => {
    const some = await placed('en');
    expect([some.page.coming, some.changes]).to.deep.equal([undefined, 0]);
  });

  it('is followed when the page changes it, and back to English', async () => {
    const some = await placed('en');
    some.host.lang = 'de';
    await rest();
    await rest();
    expect([some.save, some.changes]).to.deep.equal(['Deutsch', 1]);
    some.host.requestUpdate();
    await rest(some.host);
    expect(some.changes).to.equal(1);
    some.host.lang = 'en';
    await rest();
    await rest();
    expect([some.save, some.changes]).to.deep.equal([undefined, 2]);
  });

  it('is not followed by what has left the page', async () => {
    const some = await placed('en');
    some.host.remove();
    some.host.lang = 'de';
    document.documentElement.toggleAttribute('lang');
    await rest();
    expect(some.page.coming).to.equal(undefined);
  });

  it('puts the page’s own texts before those of the language', async () => {
    const some = await placed('de', offered(), { Save: 'Sichern' });
    await some.page.coming;
    expect([some.save, some.page.wording?.('Cancel')]).to.deep.equal(['Sichern', 'Deutsch']);
    const own = await placed('en', undefined, { Save: 'Keep' });
    await own.page.coming;
    expect([own.save, own.page.wording?.('Cancel')]).to.deep.equal(['Keep', undefined]);
  });

  it('stays English where a language does not come, and says so', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (...said: unknown[]) => warnings.push(said);
    const cause = new Error('gone');
    const some = await placed('de', offered({ de: () => Promise.reject(cause) }));
    await some.page.coming;
    console.warn = warn;
    expect([some.save, some.changes]).to.deep.equal([undefined, 1]);
    expect(warnings).to.deep.equal([['[prokura] The language did not come.', cause]]);
  });

  it('is the latest that the page wished for, however late an earlier one comes', async () => {
    const late = slow<[], { default: Wording }>();
    const some = await placed('it', offered({ it: late }));
    some.host.lang = 'de';
    await rest();
    await rest();
    late.last.resolve({ default: saying('Italiano') });
    await rest();
    expect([some.save, some.changes]).to.deep.equal(['Deutsch', 1]);
  });

  it('keeps nobody waiting for longer than two seconds', async () => {
    const clock = new FakeClock();
    try {
      const some = await placed('it', offered({ it: () => new Promise(() => undefined) }));
      let waits = true;
      void some.page.coming?.then(() => (waits = false));
      await clock.pass(1.9 / 60);
      await rest();
      expect(waits).to.equal(true);
      await clock.pass(0.2 / 60);
      await rest();
      expect(waits).to.equal(false);
    } finally {
      clock.stop();
    }
  });
});
