import { expect } from '@open-wc/testing';
import { type ActingEnd, ActingWatch } from '../../src/controllers/acting-watch.ts';
import type { Session } from '../../src/domain/model.ts';
import { acting, sessionOf } from '../capabilities/people.ts';
import { FakeClock } from './fake-clock.ts';
import { type TestHost, countListeners, newHost, place, rest } from './fakes.ts';

describe('ActingWatch', () => {
  let clock: FakeClock;
  let ends: ActingEnd[];
  let signs: number;
  let host: TestHost;
  let watch: ActingWatch;
  beforeEach(async () => {
    clock = new FakeClock();
    ends = [];
    signs = 0;
    host = newHost();
    watch = new ActingWatch(host, { onEnd: (end) => ends.push(end), onSign: () => (signs += 1) });
    await place(host);
  });
  afterEach(() => clock.stop());

  const session = (cap: number, idleMinutes: number): Session => ({
    ...acting('csr', 'buyer-admin'),
    until: clock.in(cap),
    idleMinutes,
  });

  it('ends acting at the cap, however busy the page is', async () => {
    watch.follow(session(60, 15));
    for (let minute = 0; minute < 59; minute += 1) {
      await clock.pass(1);
      dispatchEvent(new Event('pointerdown'));
    }
    expect(ends).to.deep.equal([]);
    await clock.pass(1);
    expect(ends).to.deep.equal(['cap']);
  });

  it('ends acting after the idle minutes', async () => {
    watch.follow(session(60, 15));
    await clock.pass(14.9);
    expect(ends).to.deep.equal([]);
    await clock.pass(0.1);
    expect(ends).to.deep.equal(['idle']);
  });

  for (const sign of ['pointerdown', 'keydown']) {
    it(`takes ${sign} for a sign of life, wherever it happens and whoever stops it`, async () => {
      watch.follow(session(60, 15));
      await clock.pass(10);
      const inner = document.createElement('button');
      inner.addEventListener(sign, (event) => event.stopPropagation());
      host.append(inner);
      inner.dispatchEvent(new Event(sign, { bubbles: true, composed: true }));
      await clock.pass(14.9);
      expect(ends).to.deep.equal([]);
      await clock.pass(0.1);
      expect(ends).to.deep.equal(['idle']);
    });
  }

  it('says so once, though its element be moved', async () => {
    watch.follow(session(20, 15));
    await clock.pass(120);
    host.parentElement?.append(host);
    await clock.pass(120);
    expect(ends).to.deep.equal(['idle']);
    expect(clock.pending).to.equal(0);
  });

  it('watches over nothing while nobody acts', async () => {
    watch.follow({ ...sessionOf('csr'), until: clock.in(1), idleMinutes: 1 });
    await clock.pass(5);
    watch.follow(session(60, 15));
    watch.follow(undefined);
    await clock.pass(120);
    expect(ends).to.deep.equal([]);
  });

  it('starts anew with another session', async () => {
    watch.follow(session(60, 15));
    await clock.pass(10);
    watch.follow({ ...session(60, 15), id: 'another' });
    await clock.pass(14);
    expect(ends).to.deep.equal([]);
    await clock.pass(1);
    expect(ends).to.deep.equal(['idle']);
  });

  it('takes no new answer about the same session for a sign of life', async () => {
    watch.follow(session(60, 15));
    await clock.pass(10);
    watch.follow(session(50, 15));
    await clock.pass(5);
    expect(ends).to.deep.equal(['idle']);
  });

  it('takes word from another tab for one', async () => {
    watch.follow(session(60, 15));
    await clock.pass(10);
    watch.stay();
    await clock.pass(14);
    expect(ends).to.deep.equal([]);
    await clock.pass(1);
    expect(ends).to.deep.equal(['idle']);
  });

  it('tells of signs of life, once a second at the most', async () => {
    watch.follow(session(60, 15));
    for (let press = 0; press < 10; press += 1) dispatchEvent(new Event('keydown'));
    expect(signs).to.equal(1);
    await clock.pass(1 / 60);
    dispatchEvent(new Event('keydown'));
    expect(signs).to.equal(2);
  });

  it('does not let a key press revive what ended while the computer slept', () => {
    watch.follow(session(60, 15));
    clock.sleep(20);
    expect([watch.isOver, ends]).to.deep.equal([true, []]);
    watch.stay();
    expect(watch.isOver).to.equal(true);
    dispatchEvent(new Event('keydown'));
    expect(ends).to.deep.equal(['idle']);
    expect(signs).to.equal(0);
  });

  it('ends a session at once whose time was up before it came', async () => {
    watch.follow(session(-1, 15));
    await clock.pass(0);
    expect(ends).to.deep.equal(['cap']);
  });

  it('rests off the page, and ends what is over by then when it is back', async () => {
    watch.follow(session(60, 15));
    const parent = host.parentElement;
    host.remove();
    await rest(host);
    expect(clock.pending).to.equal(0);
    await clock.pass(20);
    expect(ends).to.deep.equal([]);
    parent?.append(host);
    await clock.pass(0);
    expect(ends).to.deep.equal(['idle']);
  });

  it('leaves no listener behind', async () => {
    const listeners = countListeners(window, 'keydown');
    const other = newHost();
    new ActingWatch(other, { onEnd: () => undefined });
    await place(other);
    expect(listeners.count).to.equal(1);
    other.remove();
    listeners.stop();
    expect(listeners.count).to.equal(0);
  });
});
