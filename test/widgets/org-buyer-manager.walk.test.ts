import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/define/org-buyer-manager.ts';
import type { OrgBuyerManagerElement } from '../../src/widgets/org-buyer-manager.ts';
import { type Stage, onStage, stage } from '../../stories/harness.ts';
import { testSize } from '../support/sizes.ts';
import { all, focused, mount, see } from '../support/user.ts';

/** `TEST_WALKS=500` for the full figure, `TEST_WALKS_FROM` for the first seed: some hundred fit into one run. */
const walks = testSize('TEST_WALKS', 3);
const firstSeed = testSize('TEST_WALKS_FROM', 1);
const steps = 25;

const people: readonly Stage[] = [{ as: 'csr', acting: 'buyer-admin' }, { as: 'company-admin' }];
const keys = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'],
  ...['Enter', 'Enter', 'Space', 'Escape', 'Home', 'End', '*', 'h', 'b', 'Shift+F10', 'Delete', 'PageDown'],
];

async function pressed(key: string): Promise<void> {
  const shifted = key.startsWith('Shift+');
  if (shifted) await sendKeys({ down: 'Shift' });
  await sendKeys({ press: shifted ? key.slice(6) : key });
  if (shifted) await sendKeys({ up: 'Shift' });
}

/** What is wrong with the focus and the tree, or nothing. */
function trouble(el: OrgBuyerManagerElement): string {
  const active = focused();
  if (!active || active === document.body) return 'the focus is on the body';
  if (!active.checkVisibility()) return 'the focus is on what is not shown';
  const rows = all('treeitem', undefined, el.renderRoot);
  const stops = rows.filter(({ tabIndex }) => tabIndex === 0);
  if (rows.length > 0 && stops.length !== 1) return `the tree has ${stops.length} tab stops`;
  if (active.role === 'treeitem' && active !== stops[0]) return 'the focused row is not the tab stop';
  const selected = rows.filter(({ ariaSelected }) => ariaSelected === 'true').map(({ dataset }) => dataset['row']);
  if (selected.some((id) => id !== el.organizationId)) return `${selected.join()} selected, not ${el.organizationId}`;
  const descendant = active.getAttribute('aria-activedescendant');
  const option = descendant && el.renderRoot.querySelector(`#${CSS.escape(descendant)}`);
  if (descendant && !(option instanceof Element && option.ariaSelected === 'true'))
    return `aria-activedescendant leads to ${descendant}`;
  return '';
}

/** Answers come by promises: what is wrong in passing only is no fault. */
async function expectSound(el: OrgBuyerManagerElement, way: string): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    await el.updateComplete;
    if (trouble(el) === '') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect.fail(`${trouble(el)} after ${way}`);
}

async function walk(seed: number): Promise<void> {
  let state = seed * 7919;
  const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const setting = people[seed % people.length] ?? { as: 'csr' };
  const backstage = stage(setting);
  const el = await mount(
    'org-buyer-manager',
    html`<div>
      <button>Before</button>
      ${onStage(backstage, html`<org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager>`)}
      <button>After</button>
    </div>`,
  );
  (await see('treeitem', 'Hamburg')).focus();
  const way: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const key = keys[random(keys.length)] ?? 'Tab';
    const isAtEnd = focused()?.matches('button') === true && !el.renderRoot.contains(focused());
    way.push(key);
    await pressed(key);
    // Out of the page and into the browser's own controls.
    if (isAtEnd && focused() === document.body) (await see('button', 'Before')).focus();
    await expectSound(el, `seed ${seed}: ${way.join(' ')}`);
  }
}

before(() => setViewport({ width: 1200, height: 900 }));
after(() => setViewport({ width: 800, height: 600 }));

describe('<org-buyer-manager>: random walks by keyboard', () => {
  for (let seed = firstSeed; seed < firstSeed + walks; seed += 1) {
    it(`never lose the focus, nor the tree's tab stop (seed ${seed})`, () => walk(seed)).timeout(30_000);
  }
});
