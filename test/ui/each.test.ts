import { expect, fixture } from '@open-wc/testing';
import * as fc from 'fast-check';
import { html, render } from 'lit';
import { each, eachRow } from '../../src/ui/each.ts';

const draw = (into: HTMLElement, items: readonly number[], list = each): unknown =>
  render(
    html`<ul>
      ${list(
        items,
        (item) => item,
        (item) => html`<li tabindex="-1">${item}</li>`,
      )}
    </ul>`,
    into,
  );
const drawn = (from: HTMLElement): HTMLElement[] => [...from.querySelectorAll('li')];
const texts = (from: HTMLElement): number[] => drawn(from).map(({ textContent }) => Number(textContent));

describe('a list of things that come and go', () => {
  it('has them in their order, whatever it was before, and leaves nothing of those that went', async () => {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    draw(into, [1]);
    const nodes = (): number => into.querySelector('ul')?.childNodes.length ?? 0;
    const ofOne = nodes();
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 15 }), (items) => {
        draw(into, items);
        drawn(into)
          .at(items[0] ?? 0)
          ?.focus();
        expect(texts(into)).to.deep.equal(items);
        draw(into, [1]);
        expect(nodes()).to.equal(ofOne);
      }),
      { numRuns: 200 },
    );
  });

  it('lets each keep its node, and the focus where those around it come and go', async () => {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    draw(into, [1, 2, 3, 4]);
    const [one, two, three, four] = drawn(into);
    three?.focus();
    draw(into, [0, 1, 3, 5, 4]);
    expect(drawn(into).filter((_, index) => index !== 0 && index !== 3)).to.deep.equal([one, three, four]);
    expect(two?.isConnected).to.equal(false);
    expect(document.activeElement).to.equal(three);
    draw(into, [4, 3, 1]);
    expect(drawn(into)).to.deep.equal([four, three, one]);
    for (const order of [
      [3, 4, 1],
      [1, 4, 3],
      [2, 3],
      [3, 9],
      [8, 7, 3, 6],
    ]) {
      draw(into, order);
      expect(texts(into)).to.deep.equal(order);
      expect(document.activeElement).to.equal(three);
    }
  });

  it('hands the nodes of rows that go on to those that come, but never those with the focus', async () => {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    draw(into, [1, 2, 3, 4], eachRow);
    const nodes = drawn(into);
    draw(into, [5, 6, 3, 8], eachRow);
    expect(texts(into)).to.deep.equal([5, 6, 3, 8]);
    expect(drawn(into), 'none is new').to.deep.equal(nodes);
    nodes[1]?.focus();
    draw(into, [9, 10, 11, 12], eachRow);
    expect(texts(into)).to.deep.equal([9, 10, 11, 12]);
    expect(nodes[1]?.isConnected, 'what had the focus is nobody else’s').to.equal(false);
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 15 }), (items) => {
        draw(into, items, eachRow);
        expect(texts(into)).to.deep.equal(items);
      }),
      { numRuns: 200 },
    );
  });

  it('moves no more than the rows that come, where rows scroll by', async () => {
    const into = await fixture<HTMLElement>(html`<div></div>`);
    draw(into, [1, 2, 3, 4, 5, 6], eachRow);
    const [one, two, three, four, five, six] = drawn(into);
    const watch = new MutationObserver(() => undefined);
    watch.observe(into, { childList: true, subtree: true });
    const moves = (): number =>
      watch.takeRecords().filter(({ addedNodes }) => [...addedNodes].some((node) => node instanceof HTMLElement))
        .length;
    draw(into, [3, 4, 5, 6, 7, 8], eachRow);
    expect(drawn(into), 'down').to.deep.equal([three, four, five, six, one, two]);
    expect(moves()).to.equal(2);
    draw(into, [0, 2, 3, 4, 5, 6], eachRow);
    expect(drawn(into), 'up').to.deep.equal([one, two, three, four, five, six]);
    expect(moves()).to.equal(2);
  });
});
