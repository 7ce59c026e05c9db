import type { BuyerFact, Facts } from '../../src/backend/conformance.ts';
import { people } from './people.ts';
import { smallWorld } from './small.ts';

/** What the small world is to the conformance suite. */
export const smallFacts: Facts = {
  unknownId: 'no-such-record',
  company: { id: 'nordwind', name: 'Nordwind Elektro GmbH' },
  organization: 'nordwind-north',
  child: { id: 'nordwind-hamburg', name: 'Hamburg' },
  grandchild: 'nordwind-port',
  outside: 'nordwind-south',
  outsideBuyer: 'jurgen-nordwind-munich',
  buyerAdministrator: buyer(people.bruno.id, 'nordwind-north'),
  companyAdministrator: buyer(people.chiara.id, 'nordwind-hq'),
  buyer: buyer(people.ben.id, 'nordwind-hamburg'),
  disabledBuyer: 'dora-nordwind-hamburg',
  unicodeBuyer: buyer('mei', 'nordwind-hamburg'),
  disabledCustomer: 'ivo',
  closedCompanyCustomer: 'lucie',
  lastAdministrator: 'haruka-ishikawa',
  companies: { pending: 'lumiere', denied: 'kvant', inactive: 'oldmill' },
  roles: { default: 'nordwind-buyer', used: 'nordwind-approver', unused: 'nordwind-trainee' },
  addresses: { id: 'nordwind-lager', unit: 'nordwind-port', label: 'billing' },
  approvals: { pending: 'pia-nordwind-hamburg' },
  password: smallWorld.password,
};

function buyer(id: string, organizationId: string): BuyerFact {
  const person = smallWorld.people.find((some) => some.id === id);
  if (!person) throw new Error(`Nobody is ${id}`);
  const { loginId, firstName, lastName, email } = person;
  return { id, loginId, firstName, lastName, email, buyerId: `${id}-${organizationId}` };
}
