// What `npx prokura conformance` is told of the mock server that `npm run backend` starts. For a server of your own, say
// the same of its test world: docs/guides/check-a-server.md.

/** Somebody of the world, who has one membership. */
const person = (id, firstName, lastName, email, organization) => ({
  id,
  loginId: email,
  firstName,
  lastName,
  email,
  buyerId: `${id}-${organization}`,
});

const loginIds = {
  'site-admin': 'sam.haddad',
  'seller-admin': 'selma.ozturk',
  csr: 'carla.rios',
  'csr-supervisor': 'viktor.marek',
  'company-admin': 'chiara.conti@nordwind.example',
  'buyer-admin': 'bruno.almeida@nordwind.example',
  'buyer-approver': 'amara.okafor@nordwind.example',
  buyer: 'ben.fischer@nordwind.example',
};

async function post(url, body = {}) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  return response;
}

/** @type {import('../../../src/cli/server-world.ts').ServerWorld} */
const world = {
  facts: {
    unknownId: 'no-such-record',
    company: { id: 'nordwind', name: 'Nordwind Elektro GmbH' },
    organization: 'nordwind-north',
    child: { id: 'nordwind-hamburg', name: 'Hamburg' },
    grandchild: 'nordwind-port',
    outside: 'nordwind-south',
    outsideBuyer: 'jurgen-nordwind-munich',
    buyerAdministrator: person('bruno', 'Bruno', 'Almeida', loginIds['buyer-admin'], 'nordwind-north'),
    companyAdministrator: person('chiara', 'Chiara', 'Conti', loginIds['company-admin'], 'nordwind-hq'),
    buyer: person('ben', 'Ben', 'Fischer', loginIds.buyer, 'nordwind-hamburg'),
    disabledBuyer: 'dora-nordwind-hamburg',
    unicodeBuyer: person('mei', '梅', '林', 'mei@nordwind.example', 'nordwind-hamburg'),
    disabledCustomer: 'ivo',
    closedCompanyCustomer: 'lucie',
    lastAdministrator: 'haruka-ishikawa',
    companies: { pending: 'lumiere', denied: 'kvant', inactive: 'oldmill' },
    roles: { default: 'nordwind-buyer', used: 'nordwind-approver', unused: 'nordwind-trainee' },
    addresses: { id: 'nordwind-lager', unit: 'nordwind-port', label: 'billing' },
    approvals: { pending: 'pia-nordwind-hamburg' },
    password: 'correct horse battery',
  },
  async token(role, baseUrl) {
    const response = await post(`${baseUrl}/session`, { loginId: loginIds[role] });
    return (await response.json()).token;
  },
  async reset(baseUrl) {
    await post(`${baseUrl}/_mock/reset`);
  },
};

export default world;
