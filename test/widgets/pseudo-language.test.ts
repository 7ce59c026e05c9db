import { expect } from '@open-wc/testing';
import { worldOf } from '../../mocks/world/world.ts';
import { countries } from '../../src/domain/countries.ts';
import * as banner from '../../stories/acting-banner.stories.ts';
import * as approvals from '../../stories/buyer-approvals.stories.ts';
import * as companies from '../../stories/company-list.stories.ts';
import * as role from '../../stories/company-role-form.stories.ts';
import * as user from '../../stories/company-user-form.stories.ts';
import * as customers from '../../stories/find-customers.stories.ts';
import * as panel from '../../stories/my-account-panel.stories.ts';
import * as manager from '../../stories/org-buyer-manager.stories.ts';
import { pseudoTag } from '../../stories/pseudo.ts';
import { mountStory } from '../support/stories.ts';
import { textOf, until } from '../support/user.ts';

const shown = [
  ['acting-banner', banner.default, banner.Acting],
  ['buyer-approvals', approvals.default, approvals.Waiting],
  ['company-list', companies.default, companies.AsSellerAdministrator],
  ['company-role-form', role.default, role.Create],
  ['company-user-form', user.default, user.Edit],
  ['find-customers', customers.default, customers.OneCustomer],
  ['my-account-panel', panel.default, panel.Overview],
  ['org-buyer-manager', manager.default, manager.AsCompanyAdministrator],
] as const;

/** What people and systems have called things, which nobody translates. */
const data = `${JSON.stringify(worldOf('small'))} Helping with an order by telephone`;

/** What `Intl` says in English. */
const formatted = /^(?:[ap]m|[AP]M|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|and|or|minutes?|Portuguese|Euro)$/u;
const regions = new Intl.DisplayNames('en', { type: 'region' });
const places = countries.map((code) => regions.of(code)).join(' ');

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'label'];

/** All that can be read or heard of an element, as it stands in its shadow roots. */
function* said(root: Element | ShadowRoot): Generator<string> {
  for (const node of root.childNodes) {
    if (node instanceof Text) yield node.data;
    if (!(node instanceof Element) || node.localName === 'style') continue;
    for (const name of spoken) yield node.getAttribute(name) ?? '';
    if (node.shadowRoot) yield* said(node.shadowRoot);
    yield* said(node);
  }
}

/** In the made-up language, every letter from a to z has an accent: a word without is data, or has not gone through `msg()`. */
const plainWords = (text: string): readonly string[] =>
  (text.match(/[A-Za-z]*[a-z]{2,}/gu) ?? []).filter(
    (word) => !data.includes(word) && !places.includes(word) && !formatted.test(word),
  );

describe('in the made-up language', () => {
  before(() => (document.documentElement.lang = pseudoTag));
  after(() => (document.documentElement.lang = 'en'));

  for (const [tag, meta, story] of shown) {
    it(`<${tag}> says nothing that has not gone through msg()`, async () => {
      const el = await mountStory(tag, meta, { args: { ...meta.args, ...story.args } });
      const root = el.renderRoot as ShadowRoot;
      await until(
        () => textOf(root).includes('⟦') && !root.querySelector('.skeleton, [aria-busy=true]'),
        () => `nothing is there: ${textOf(root)}`,
      );
      const found = [...said(root)];
      expect(found.length).to.be.greaterThan(10);
      expect(found.filter((text) => plainWords(text).length > 0)).to.deep.equal([]);
    });
  }
});
