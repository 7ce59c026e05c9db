import type { OrganizationRow } from '../../../src/adapters/memory.ts';
import type { Approvals, ApprovalSetting } from '../../../src/domain/model.ts';
import { answer, pageSet, unauthorized } from './answer.ts';
import type { Caller } from './caller.ts';
import { fromWireId, wireId } from './ids.ts';
import { inSight } from './organization.ts';

type What = keyof Pick<Approvals, 'buyers' | 'orders'>;

const names: Readonly<Record<What, string>> = {
  buyers: 'UserRegistrationApprovalGroup',
  orders: 'OrderApprovalGroup',
};

/** The types of groups that approve things, numbered. The storefront sees to four of them. */
const types = ['ContractApprovalGroup', ...Object.values(names)].flatMap((name, index) => [
  { name, memberGroupTypeId: wireId(`group type ${String(index)}`) },
  { name: `DisableInherited_${name}`, memberGroupTypeId: wireId(`group type ${String(index)} off`) },
]);

export async function listGroups(caller: Caller): Promise<Response> {
  const { query, may } = caller;
  if (query.get('q') === 'approvalMemberGroupTypes')
    return answer({ resultList: types, recordSetTotal: String(types.length) });
  if (!may('organization.setApprovals')) return unauthorized();
  const wanted = (query.get('typeName') ?? '').split(',');
  const groups = (await inSight(caller)).flatMap(groupsOf).filter(({ name }) => wanted.includes(name));
  return pageSet('resultList', groups, query);
}

function groupsOf({ id, approvals }: OrganizationRow) {
  return (['buyers', 'orders'] as const).flatMap((what) => {
    const setting = approvals?.[what] ?? 'inherited';
    if (setting === 'inherited') return [];
    const name = setting === 'enabled' ? names[what] : `DisableInherited_${names[what]}`;
    return [{ memberGroupId: wireId(`${what} group of ${id}`), name, description: '', ownerId: wireId(id) }];
  });
}

/** Replaces the groups of an organization by one of each of these types. */
export async function updateGroups({ backend, body, store }: Caller, number: string): Promise<Response> {
  const ids = (body['segmentId'] ?? '').split(',');
  const given = types.filter(({ memberGroupTypeId }) => ids.includes(memberGroupTypeId)).map(({ name }) => name);
  const settingOf = (what: What): ApprovalSetting => {
    if (given.includes(names[what])) return 'enabled';
    return given.includes(`DisableInherited_${names[what]}`) ? 'off' : 'inherited';
  };
  const settings = { buyers: settingOf('buyers'), orders: settingOf('orders') };
  await backend.organization.setApprovals(fromWireId(store, number), settings);
  return answer({ viewTaskName: 'done' });
}
