import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/find-customers.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import type { Customer, Page } from '../../src/domain/model.ts';
import { stage } from '../../stories/harness.ts';
import { mount, see } from '../support/user.ts';

/** Numbers that look like chance and are the same every time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled(count: number, next: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

const customer = (id: string): Customer => ({
  id,
  loginId: id,
  firstName: 'Ada',
  lastName: id,
  email: `${id}@prokura.example`,
  enabled: true,
  memberships: [],
});

/** A backend that answers a search when it is told to, even one that nobody waits for any more. */
function answeringOnDemand(inner: AccountBackend) {
  const waiting = new Map<string, () => void>();
  const search = ({ filter: { text = '' } }: { filter: { text?: string | undefined } }): Promise<Page<Customer>> =>
    new Promise((resolve) => {
      waiting.set(text, () => resolve({ items: [customer(text)], total: 1 }));
    });
  const backend: AccountBackend = { ...inner, customer: { ...inner.customer, search } };
  const answer = (text: string): void => waiting.get(text)?.();
  return { backend, answer };
}

/** One turn of the page: whatever follows of itself has happened. Timers would take a thousand times as long. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

const queries = 8;
const rounds = 1000;

describe('<find-customers> whose answers come in any order', () => {
  it(`shows the last of ${String(queries)} queries in ${String(rounds)} orders of latency, and none that is older than what was seen`, async function () {
    this.timeout(120_000);
    const next = random(20_261_122);
    const { backend, answer } = answeringOnDemand(stage({ as: 'csr' }).backend);
    const el = await mount(
      'find-customers',
      html`<account-provider .backend=${backend}><find-customers></find-customers></account-provider>`,
    );
    const box = (await see('searchbox', 'Name, logon ID or e-mail')) as HTMLInputElement;
    const shown = () => el.renderRoot.querySelector('tr[data-row]')?.getAttribute('data-row');
    const ask = (text: string) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.form?.requestSubmit();
    };

    // The first search fetches what results are drawn with.
    ask('warm');
    const isWarm = () => {
      answer('warm');
      return shown() === 'warm';
    };
    await waitUntil(isWarm, 'results are drawn', { timeout: 10_000 });
    // Nobody looks: what is drawn would take the most of the time.
    el.hidden = true;

    let outOfOrder = 0;
    for (let round = 0; round < rounds; round += 1) {
      const texts = Array.from({ length: queries }, (_, index) => `r${String(round)}q${String(index)}`);
      const latencies = shuffled(queries, next);
      // A question each unit of time; an answer some units and a half later.
      const events = texts
        .flatMap((text, index) => [
          { at: index, act: () => ask(text) },
          { at: index + 0.5 + (latencies[index] ?? 0), act: () => answer(text) },
        ])
        .sort((a, b) => a.at - b.at);
      let newest = -1;
      for (const { act } of events) {
        act();
        await turn();
        const index = texts.indexOf(shown() ?? '');
        if (index < newest) throw new Error(`round ${String(round)}: ${String(index)} flashed after ${String(newest)}`);
        newest = index;
      }
      expect(shown(), `round ${String(round)}`).to.equal(texts.at(-1));
      if (latencies[queries - 1] !== queries - 1) outOfOrder += 1;
    }
    // Otherwise nothing was tried.
    expect(outOfOrder).to.be.greaterThan(rounds / 2);
  });
});
