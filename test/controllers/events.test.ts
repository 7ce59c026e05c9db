import { expect } from '@open-wc/testing';
import { capabilities, isWrite } from '../../src/capabilities/verbs.ts';
import { ActingEndedEvent, NavigateEvent, SelectedEvent, SessionChangedEvent } from '../../src/controllers/events.ts';
import { WriteRequestEvent, WrittenEvent } from '../../src/controllers/write-events.ts';

/** The names that a page listens for: once published, they stay. */
const written = `
  customer-pinned customer-unpinned customer-accessed customer-enabled customer-disabled customer-password-reset customer-created
  organization-created organization-updated organization-deleted organization-approvals-set organization-roles-set
  buyer-enabled buyer-disabled buyer-created buyer-updated buyer-attached buyer-invited buyer-roles-assigned buyer-deleted buyer-anonymized
  invitation-sent invitation-revoked
  company-created company-updated company-activated company-deactivated company-approved company-denied
  unit-created unit-updated unit-deleted
  address-created address-updated address-deleted
  role-created role-updated role-deleted role-configured
  approval-approved approval-rejected
  order-approved
  account-updated account-password-changed account-email-changed account-assistance-set account-unit-switched
  account-address-created account-address-updated account-address-deleted
  registration-created
`.match(/\S+/gu);

describe('The events', () => {
  const writes = capabilities.filter(isWrite);

  it('have a past participle for every write', () => {
    expect(writes.map((capability) => new WrittenEvent(capability, '1').type)).to.deep.equal(written);
  });

  it('have a request that can be vetoed for every write, and nothing to veto afterwards', () => {
    for (const capability of writes) {
      const [request, done] = [new WriteRequestEvent(capability, '1'), new WrittenEvent(capability, '1')];
      expect(request.type).to.match(/^[a-z-]+-request$/u);
      expect(`${request.resource}.${request.verb}`).to.equal(capability);
      expect([request.cancelable, done.cancelable], capability).to.deep.equal([true, false]);
    }
    expect(new WriteRequestEvent('buyer.assignRoles', '1').type).to.equal('buyer-assign-roles-request');
  });

  it('reach the page from inside any shadow root', () => {
    const all = [
      new WriteRequestEvent('buyer.disable', '1'),
      new WrittenEvent('buyer.disable', '1'),
      new SessionChangedEvent('s', true),
      new ActingEndedEvent(),
      new NavigateEvent('organizations'),
      new SelectedEvent('organization', '1'),
    ];
    for (const { type, bubbles, composed } of all)
      expect({ bubbles, composed }, type).to.deep.equal({ bubbles: true, composed: true });
  });

  it('let the page route itself', () => {
    expect(new NavigateEvent('organizations')).to.include({ cancelable: true, section: 'organizations' });
    expect(new SelectedEvent('organization', 'o')).to.include({
      type: 'organization-selected',
      id: 'o',
      cancelable: false,
    });
  });
});
