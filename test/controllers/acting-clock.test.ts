import { expect } from '@open-wc/testing';
import { ActingClock, type ActingTime } from '../../src/controllers/acting-clock.ts';
import type { Session } from '../../src/domain/model.ts';
import { acting } from '../capabilities/people.ts';
import { FakeClock } from './fake-clock.ts';
import { type TestHost, newHost, place, rest } from './fakes.ts';

describe('ActingClock', () => {
  let clock: FakeClock;
  beforeEach(() => {
    clock = new FakeClock();
    lastSign = Date.now();
    idle = Infinity;
  });
  afterEach(() => clock.stop());

  let drawn = 0;
  let lastSign = 0;
  let idle = Infinity;
  async function showing(session: Session | undefined): Promise<{ host: TestHost; acting: ActingClock }> {
    const host = newHost();
    const time = new ActingClock(host, () => session && { session, ends: () => ends(session) });
    drawn = 0;
    host.view = () => {
      drawn += 1;
      return `${time.time ? Math.round(time.time.left / 1000) : 'none'} ${warningText(time.time)}`;
    };
    await place(host);
    return { host, acting: time };
  }
  const ends = ({ until = '' }: Session) => ({ cap: Date.parse(until), idle: lastSign + idle * 60_000 });
  const warningText = (time: ActingTime | undefined) =>
    time?.warning ? `${time.warning.end} ${time.warning.minutes}` : '';
  const until = (minutes: number): Session => ({ ...acting('csr', 'buyer-admin'), until: clock.in(minutes) });

  it('tells nothing and sets no timer where nothing ends', async () => {
    const { acting } = await showing(undefined);
    expect(acting.time).to.equal(undefined);
    expect(clock.pending).to.equal(0);
  });

  it('counts down by the minute, with warnings at five minutes and at one, then by the second', async () => {
    const { host } = await showing(until(7.5));
    const seen: string[] = [];
    for (const minutes of [0, 0.5, 1, 1, 1, 3, 1 / 60, 58 / 60, 1 / 60]) {
      await clock.pass(minutes);
      await rest(host);
      seen.push(host.text);
    }
    expect(seen).to.deep.equal([
      '450',
      '420',
      '360',
      '300 cap 5',
      '240 cap 5',
      '60 cap 1',
      '59 cap 1',
      '1 cap 1',
      '0 cap 1',
    ]);
  });

  it('draws its host no oftener than that', async () => {
    const { host } = await showing(until(10));
    drawn = 0;
    await clock.pass(9);
    expect(drawn).to.equal(9);
    await clock.pass(1);
    await rest(host);
    expect(drawn).to.equal(9 + 60);
    expect(clock.pending).to.equal(0);
  });

  it('stands still off the page, and goes on when it is back', async () => {
    const { host } = await showing(until(10));
    const parent = host.parentElement;
    host.remove();
    await rest(host);
    host.requestUpdate();
    await rest(host);
    expect(clock.pending).to.equal(0);
    await clock.pass(8);
    parent?.append(host);
    await rest(host);
    expect(host.text).to.equal('120 cap 5');
    expect(clock.pending).to.equal(1);
  });

  describe('where the session may rest for so long only', () => {
    const restful = (minutes: number): Session => {
      idle = minutes;
      return { ...until(60), idleMinutes: minutes };
    };

    it('warns at five minutes and at one, and no longer after a sign of life', async () => {
      const { host } = await showing(restful(15));
      const seen: string[] = [];
      for (const minutes of [9, 1, 4]) {
        await clock.pass(minutes);
        await rest(host);
        seen.push(host.text.replace(/^\d+ ?/u, ''));
      }
      lastSign = Date.now();
      await clock.pass(1 / 60);
      await rest(host);
      expect([...seen, host.text]).to.deep.equal(['', 'idle 5', 'idle 1', `${45 * 60 + 59}`]);
    });

    it('warns of what comes first', async () => {
      const { host } = await showing(restful(15));
      await clock.pass(9);
      lastSign = Date.now() + 41.5 * 60_000;
      await clock.pass(47);
      await rest(host);
      expect(host.text).to.equal(`${4 * 60} cap 5`);
    });

    it('gives no warning that would stand there from the beginning', async () => {
      const { host } = await showing(restful(4));
      expect(host.text).to.equal('3600');
      await clock.pass(3);
      await rest(host);
      expect(host.text).to.equal(`${57 * 60} idle 1`);
    });
  });
});
