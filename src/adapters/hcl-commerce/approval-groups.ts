import type { Approvals, ApprovalSetting } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import type { Exchange } from './exchange.ts';
import { type Fetch, fromPage } from './paging.ts';

type Settings = Pick<Approvals, 'buyers' | 'orders'>;
type What = keyof Settings;

/** Whether something is to be approved is told by groups of people that an organization has, or has none of. */
const groups: Readonly<Record<What, string>> = {
  buyers: 'UserRegistrationApprovalGroup',
  orders: 'OrderApprovalGroup',
};
const things = ['buyers', 'orders'] as const satisfies readonly What[];

/** A group of this name, with nobody in it, stops what would come from above. */
const off = (name: string): string => `DisableInherited_${name}`;
const typeName = things.flatMap((what) => [groups[what], off(groups[what])]).join(',');

const pageSize = 100;
/** Of more groups than that nobody reads through a page at a time. What is not known is not told. */
const mostPages = 10;

/** What an organization says of approvals itself; nothing where its groups are lost among too many others. */
export async function readApprovals(exchange: Exchange, id: string): Promise<Settings | undefined> {
  const fetch = fromPage(
    (paging) => exchange.get('/member_group', { q: 'manageable', typeName, ...paging }),
    'resultList',
  );
  const found = await all(fetch);
  if (!found) return undefined;
  const owned = found.filter((group) => group.text('ownerId') === id);
  const names = new Set(owned.map((group) => group.text('name')));
  const settingOf = (what: What): ApprovalSetting =>
    names.has(groups[what]) ? 'enabled' : names.has(off(groups[what])) ? 'off' : 'inherited';
  return { buyers: settingOf('buyers'), orders: settingOf('orders') };
}

/** Sets both at once: the server replaces all groups that an organization has by those of the types it is told. */
export async function setApprovals(exchange: Exchange, id: string, settings: Settings): Promise<void> {
  const path = exchange.path`/organization/${id}`;
  const wanted = things.flatMap((what) => groupFor(what, settings[what]));
  const answer = await exchange.get('/member_group', { q: 'approvalMemberGroupTypes', propertiesFilter: 'approval=y' });
  const types = answer.beans('resultList');
  const ids = wanted.map((name) => types.find((type) => type.text('name') === name)?.text('memberGroupTypeId'));
  // A type that the site does not have cannot be set.
  if (ids.includes(undefined)) throw exchange.fail('unsupported');
  await exchange.post(
    path,
    { orgEntityId: id, segmentId: ids.join(','), URL: '-' },
    { action: 'updateApprovalGroups' },
  );
}

const groupFor = (what: What, setting: ApprovalSetting): string[] =>
  setting === 'inherited' ? [] : [setting === 'enabled' ? groups[what] : off(groups[what])];

async function all(fetch: Fetch): Promise<Bean[] | undefined> {
  const beans: Bean[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const chunk = await fetch(page * pageSize, pageSize);
    beans.push(...chunk.beans);
    const isLast = chunk.total === undefined ? chunk.beans.length < pageSize : beans.length >= chunk.total;
    if (isLast || chunk.beans.length === 0) return beans;
  }
  return undefined;
}
