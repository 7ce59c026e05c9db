import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../src/define/all.ts';
import * as actingBanner from '../../stories/acting-banner.stories.ts';
import * as actingRecord from '../../stories/acting-record.stories.ts';
import * as unitForm from '../../stories/business-unit-form.stories.ts';
import * as unitList from '../../stories/business-unit-list.stories.ts';
import * as buyOnBehalf from '../../stories/buy-on-behalf.stories.ts';
import * as buyerApprovals from '../../stories/buyer-approvals.stories.ts';
import * as companyAccount from '../../stories/company-account.stories.ts';
import * as companyForm from '../../stories/company-form.stories.ts';
import * as invitationForm from '../../stories/company-invitation-form.stories.ts';
import * as invitations from '../../stories/company-invitations.stories.ts';
import * as companyList from '../../stories/company-list.stories.ts';
import * as registration from '../../stories/company-registration.stories.ts';
import * as roleForm from '../../stories/company-role-form.stories.ts';
import * as roleList from '../../stories/company-role-list.stories.ts';
import * as userForm from '../../stories/company-user-form.stories.ts';
import * as userList from '../../stories/company-user-list.stories.ts';
import * as findCustomers from '../../stories/find-customers.stories.ts';
import * as panel from '../../stories/my-account-panel.stories.ts';
import * as manager from '../../stories/org-buyer-manager.stories.ts';
import * as addressForm from '../../stories/unit-address-form.stories.ts';
import * as addressList from '../../stories/unit-address-list.stories.ts';
import { cutOff, moving, tooSmall, withTextSpacing } from '../support/fits.ts';
import { mountStory } from '../support/stories.ts';
import { until } from '../support/user.ts';

type Tag = keyof HTMLElementTagNameMap;
interface Shown {
  readonly args?: object | undefined;
}
interface Meta {
  readonly args?: object | undefined;
  readonly render?: unknown;
  readonly play?: unknown;
}

/** Each element where it has most to show. */
const main: readonly (readonly [tag: Tag, meta: Meta, story: Shown])[] = [
  ['acting-banner', actingBanner.default, actingBanner.FiveMinutesLeft],
  ['acting-record', actingRecord.default, actingRecord.SomeTimes],
  ['business-unit-form', unitForm.default, unitForm.EditWithABankAccount],
  ['business-unit-list', unitList.default, unitList.BackOffice],
  ['buy-on-behalf', buyOnBehalf.default, buyOnBehalf.WithReason],
  ['buyer-approvals', buyerApprovals.default, buyerApprovals.Waiting],
  ['company-account', companyAccount.default, companyAccount.BackOffice],
  ['company-form', companyForm.default, companyForm.Edit],
  ['company-invitation-form', invitationForm.default, invitationForm.Invite],
  ['company-invitations', invitations.default, invitations.BackOffice],
  ['company-list', companyList.default, companyList.AsSellerAdministrator],
  ['company-registration', registration.default, registration.Visitor],
  ['company-role-form', roleForm.default, roleForm.Edit],
  ['company-role-list', roleList.default, roleList.BackOffice],
  ['company-user-form', userForm.default, userForm.Edit],
  ['company-user-list', userList.default, userList.BackOffice],
  ['find-customers', findCustomers.default, findCustomers.Found],
  ['my-account-panel', panel.default, panel.Overview],
  ['org-buyer-manager', manager.default, manager.AsCompanyAdministrator],
  ['unit-address-form', addressForm.default, addressForm.Edit],
  ['unit-address-list', addressList.default, addressList.BackOffice],
];

type Play = (context: { readonly canvasElement: HTMLElement; readonly args: object }) => Promise<void>;

/** Puts a story on the page and waits until it has what it shows. */
async function show([tag, meta, story]: (typeof main)[number]): Promise<HTMLElement> {
  const args = { ...meta.args, ...story.args };
  const element = await mountStory(tag, meta, { args });
  await (meta.play as Play | undefined)?.({ canvasElement: document.body, args });
  await until(
    () => element.shadowRoot?.textContent.trim() && !element.shadowRoot.querySelector('[aria-busy=true]'),
    () => `<${tag}> is not ready`,
  );
  return element;
}

/** 1280 pixels at 400 % (WCAG 1.4.10), in a window as high as a phone. */
const narrow = { width: 320, height: 800 };

describe('every element in 320 pixels', () => {
  before(async () => {
    await setViewport(narrow);
    document.body.style.margin = '16px';
  });
  after(async () => {
    document.body.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  for (const part of main) {
    it(`<${part[0]}> fits, with more space in its text too; its targets can be hit; nothing moves for who asks so`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        const element = await show(part);
        expect(cutOff(element), 'cut off').to.deep.equal([]);
        expect(tooSmall(element), 'targets below 24 pixels').to.deep.equal([]);
        expect(moving(element), 'moves').to.deep.equal([]);
        await withTextSpacing(element);
        expect(cutOff(element), 'cut off, with text spacing').to.deep.equal([]);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }
});

describe('forced colours', () => {
  const overviews = main.filter(([tag]) => tag === 'company-user-list' || tag === 'org-buyer-manager').slice(0, 2);
  for (const part of overviews) {
    it(`<${part[0]}> is accessible`, async function () {
      this.timeout(30_000);
      await executeServerCommand('forced-colors', 'active');
      try {
        const element = await show(part);
        expect(matchMedia('(forced-colors: active)').matches).to.be.true;
        await expect(element).to.be.accessible();
      } finally {
        await executeServerCommand('forced-colors', 'none');
      }
    });
  }
});
