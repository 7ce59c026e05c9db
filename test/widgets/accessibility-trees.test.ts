import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import * as userForm from '../../stories/company-user-form.stories.ts';
import * as findCustomers from '../../stories/find-customers.stories.ts';
import * as manager from '../../stories/org-buyer-manager.stories.ts';
import { treesIn } from '../../tools/kept-trees.ts';
import { mountStory } from '../support/stories.ts';

type Play = (context: { readonly canvasElement: HTMLElement; readonly args: object }) => Promise<void>;

/** A few of what `npm run test:stories` compares for all stories, so that a change of them is seen at once. */
const some = [
  ['company-user-form', userForm.default, userForm.SaveFails, 'elements-company-user-form', 'Save Fails'],
  ['find-customers', findCustomers.default, findCustomers.AccessFails, 'elements-find-customers', 'Access Fails'],
  ['org-buyer-manager', manager.default, manager.BulkResult, 'elements-organization-and-buyer-manager', 'Bulk Result'],
] as const;

const patience = 5000;

describe('what assistive technology is told', () => {
  before(() => setViewport({ width: 1200, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [tag, meta, story, file, name] of some) {
    it(`of <${tag}>: ${name}`, async function () {
      this.timeout(30_000);
      const kept = treesIn((await readFile({ path: `../trees/${file}.txt` }))!).get(name);
      const args = { ...meta.args, ...story.args };
      await mountStory(tag, meta, { args });
      await (meta.play as unknown as Play)({ canvasElement: document.body, args });
      let tree: unknown;
      for (const end = performance.now() + patience; performance.now() < end && tree !== kept;)
        tree = await executeServerCommand('accessibility-tree');
      expect(tree).to.equal(kept);
    });
  }
});
