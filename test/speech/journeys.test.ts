import { expect } from '@open-wc/testing';
import { readFile, writeFile } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import * as actingBanner from '../../stories/acting-banner.stories.ts';
import * as userForm from '../../stories/company-user-form.stories.ts';
import * as findCustomers from '../../stories/find-customers.stories.ts';
import * as manager from '../../stories/org-buyer-manager.stories.ts';
import { testSize } from '../support/sizes.ts';
import { mountStory } from '../support/stories.ts';
import { click, read, reads, see, type, until } from '../support/user.ts';
import { readOut } from './reader.ts';

/** `TEST_SPEECH=1 npx wtr --files 'test/speech/*.test.ts'` writes what is heard now, to be read line by line. */
const isRecording = testSize('TEST_SPEECH', 0) > 0;

/** Compares what is heard with what was heard when it was reviewed. */
async function hear(name: string, element: HTMLElement): Promise<void> {
  const path = `heard/${name}.txt`;
  const heard = `${(await readOut(element)).replaceAll(/\d+:\d+\s[AP]M/gu, 'a time')}\n`;
  if (isRecording) await writeFile({ path, content: heard });
  expect(heard).to.equal(await readFile({ path }));
}

describe('heard', () => {
  it('a customer is found, and asked for why one accesses the account', async function () {
    this.timeout(30_000);
    const element = await mountStory('find-customers', findCustomers.default, { args: { as: 'csr' } });
    await type('Name, logon ID or e-mail', 'almeida', 'searchbox');
    await see('rowheader', /Bruno Almeida/u);
    await hear('customer-found', element);
    await click('button', 'Actions for Bruno Almeida');
    await click('menuitem', 'Access account');
    await hear('access', await see('dialog'));
  });

  it('somebody acts, with five minutes left', async function () {
    this.timeout(30_000);
    const args = { ...actingBanner.default.args, ...actingBanner.FiveMinutesLeft.args };
    const element = await mountStory('acting-banner', actingBanner.default, { args });
    await see('button', /End/u);
    await hear('acting', element);
  });

  it('a user is edited, with an error', async function () {
    this.timeout(30_000);
    const element = await mountStory('company-user-form', userForm.default, userForm.Edit);
    await see('textbox', /First name/u);
    await type(/First name/u, '');
    await click('button', /^Save/u);
    await read('Please check these entries');
    await until(
      () => !reads('Loading'),
      () => 'the roles do not come',
    );
    await hear('user-with-error', element);
  });

  it('the organizations are a tree', async function () {
    this.timeout(30_000);
    const element = await mountStory('org-buyer-manager', manager.default, manager.AsBuyerAdministrator);
    await see('treeitem');
    await hear('organizations', element);
  });
});
