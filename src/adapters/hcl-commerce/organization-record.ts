import { isAccountError } from '../../backend/errors.ts';
import type { Organization, RoleReference } from '../../domain/model.ts';
import { readApprovals } from './approval-groups.ts';
import type { Bean } from './bean.ts';
import type { Exchange } from './exchange.ts';
import { addressFromWire } from './fields.ts';
import { type Summary, reference, summaryFromWire } from './organizations.ts';
import { roleFromWire } from './roles.ts';
import { matching } from './search.ts';

/** An organization with all that is known of it. */
export async function readOrganization(exchange: Exchange, id: string): Promise<Organization> {
  const path = exchange.path`/organization/${id}`;
  const bean = await exchange.get(path, { profileName: 'IBM_Organization_Details' });
  const chain = await exchange.organizations.chain(summaryFromWire(bean).parentId);
  const [organization, roles, approvals] = await Promise.all([
    listedOrganization(exchange, bean, chain),
    whereAllowed(rolesIn(exchange, id)),
    whereAllowed(readApprovals(exchange, id)),
  ]);
  return { ...organization, ...(roles && { roles }), ...(approvals && { approvals }) };
}

/** An organization as a list has it, below the organizations that the way to it leads through. */
export async function listedOrganization(
  exchange: Exchange,
  bean: Bean,
  chain: readonly Summary[],
): Promise<Organization> {
  const { id, name, locked, status } = summaryFromWire(bean);
  const [company] = chain;
  const parent = chain.at(-1);
  const contact = bean.bean('contactInfo') ?? bean;
  const fields = {
    id,
    name,
    description: bean.text('description'),
    path: chain.map(reference),
    childCount: (await whereAllowed(countBelow(exchange, name))) ?? 0,
    email: contact.text('email1'),
    phone: contact.text('phone1'),
    address: addressFromWire(contact),
    locked,
  };
  if (!company || !parent) return { ...fields, kind: 'company', active: !locked, status };
  return {
    ...fields,
    kind: 'unit',
    companyId: company.id,
    companyName: company.name,
    ...(parent !== company && { parentId: parent.id }),
  };
}

/** The roles that may be held in an organization. */
export async function rolesIn(exchange: Exchange, id: string): Promise<RoleReference[]> {
  const profileName = 'IBM_Assigned_Roles_Details';
  const answer = await exchange.get(exchange.path`/organization/${id}`, { profileName });
  return answer.beans('rolesWithDetails').map((bean) => roleFromWire(exchange, bean));
}

/** How many lie below an organization of this name: the server counts by name, so that namesakes count together. */
async function countBelow(exchange: Exchange, name: string): Promise<number> {
  const answer = await exchange.get('/organization', {
    q: 'organizationsICanAdmin',
    profileName: 'IBM_Organization_List_Short_Summary',
    ...matching({ parentOrgName: name }, 'exact'),
    startIndex: '0',
    maxResults: '1',
  });
  return answer.count('recordSetTotal') ?? answer.beans('organizationDataBeans').length;
}

/** What only some may look at; whoever may not sees the rest. */
async function whereAllowed<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isAccountError(error) && error.kind === 'forbidden') return undefined;
    throw error;
  }
}
