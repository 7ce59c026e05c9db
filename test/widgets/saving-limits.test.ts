import { expect } from '@open-wc/testing';
import { type TemplateResult, html } from 'lit';
import '../../src/define/all.ts';
import type { Features } from '../../src/backend/port.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import { keeping, onStage, stage } from '../../stories/harness.ts';
import { expectAccessible } from '../support/stories.ts';
import { click, mount, read, reads, see } from '../support/user.ts';

const compared = /checked for changes by others\. Only a change in that very moment is overwritten/u;
const later = /whoever saves last wins/u;

interface Edited {
  readonly as: ActorRole;
  readonly form: TemplateResult;
  readonly open?: () => Promise<unknown>;
}

const administrator = { as: 'company-admin' } as const;
const manager = html`<org-buyer-manager organization-id="nordwind-hamburg"></org-buyer-manager>`;
const settings = html`<org-buyer-manager
  organization-id="nordwind-hamburg"
  open-section="settings"
></org-buyer-manager>`;

/** Every form that changes a record. */
const forms: Readonly<Record<string, Edited>> = {
  'business-unit-form': {
    ...administrator,
    form: html`<business-unit-form unit-id="nordwind-port"></business-unit-form>`,
  },
  'company-form': { ...administrator, form: html`<company-form company-id="nordwind"></company-form>` },
  'company-role-form': {
    ...administrator,
    form: html`<company-role-form role-id="nordwind-trainee"></company-role-form>`,
  },
  'company-user-form': {
    ...administrator,
    form: html`<company-user-form buyer-id="ben-nordwind-hamburg"></company-user-form>`,
  },
  'unit-address-form': {
    ...administrator,
    form: html`<unit-address-form address-id="nordwind-lager"></unit-address-form>`,
  },
  'org-buyer-manager': { ...administrator, form: manager, open: () => click('button', 'Edit') },
  'org-buyer-manager, what holds there': {
    ...administrator,
    form: settings,
    open: () => click('button', 'Edit the roles that may be held here'),
  },
  'my-account-panel, the profile': {
    as: 'buyer',
    form: html`<my-account-panel section="profile"></my-account-panel>`,
    open: () => click('button', 'Edit'),
  },
  'my-account-panel, an address': {
    as: 'buyer',
    form: html`<my-account-panel section="addresses"></my-account-panel>`,
    open: () => click('button', 'Edit Werft'),
  },
};

async function edit({ as, form, open }: Edited, versions: NonNullable<Features['versions']>): Promise<HTMLElement> {
  const element = await mount('account-provider', onStage(stage({ as, wire: keeping(versions) }), form));
  await open?.();
  await see('button', /^(?:Save|Create)/u);
  return element;
}

describe('What saving cannot rule out', () => {
  for (const [name, form] of Object.entries(forms))
    it(`<${name}>: is told where records are compared before they are written`, async () => {
      await edit(form, 'compared');
      await read(compared);
      expect(reads('whoever saves last wins')).to.equal(false);
    });

  it('is told where nobody compares anything, and can be read by everybody', async () => {
    await expectAccessible(await edit(forms['company-form']!, false));
    await read(later);
  });

  it('is nothing where the server keeps versions, nor for what is new', async () => {
    await edit(forms['unit-address-form']!, true);
    await edit({ ...administrator, form: html`<business-unit-form></business-unit-form>` }, 'compared');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([reads('in that very moment'), reads('saves last')]).to.deep.equal([false, false]);
  });
});
