import { expect } from '@open-wc/testing';
import { capabilities, isWrite } from '../../src/capabilities/verbs.ts';
import {
  ActingEndedEvent,
  FormClosedEvent,
  NavigateEvent,
  OpenEvent,
  RevealedEvent,
  SelectedEvent,
  SessionChangedEvent,
  ViewChangedEvent,
} from '../../src/controllers/events.ts';
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

  it('of views and sessions have the names that pages listen for, and those before something can be vetoed', () => {
    const named: readonly (readonly [Event, string, cancelable: boolean])[] = [
      [new SessionChangedEvent('s', true), 'session-changed', false],
      [new ActingEndedEvent(), 'acting-ended', false],
      [new NavigateEvent('addresses'), 'account-navigate', true],
      [new NavigateEvent('units', 'company'), 'company-navigate', true],
      [new SelectedEvent('organization', '1'), 'organization-selected', false],
      [new OpenEvent('unit', 'edit', '1'), 'unit-open', true],
      [new ViewChangedEvent(), 'view-changed', false],
      [new RevealedEvent('customer', '1'), 'customer-revealed', false],
      [new FormClosedEvent(), 'form-closed', false],
    ];
    for (const [event, type, cancelable] of named)
      expect(event).to.include({ type, cancelable, bubbles: true, composed: true });
  });

  it('reach the page from inside any shadow root', () => {
    for (const event of [new WriteRequestEvent('buyer.disable', '1'), new WrittenEvent('buyer.disable', '1')])
      expect(event, event.type).to.include({ bubbles: true, composed: true });
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
