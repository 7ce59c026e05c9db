import type { Operations } from '../../backend/port.ts';
import type { Approval, ApprovalFilter, ApprovalState, Page } from '../../domain/model.ts';
import type { Bean } from './bean.ts';
import type { Exchange, Query } from './exchange.ts';
import { fromPage, pageOf } from './paging.ts';
import { personFromWire } from './person.ts';
import type { Run } from './run.ts';
import { detailsOf } from './search.ts';

type Verbs = Operations['approval'];

const states = ['pending', 'approved', 'rejected'] as const satisfies readonly ApprovalState[];
const acts = { approve: '1', reject: '2' } as const;

export function approvalVerbs(run: Run): Verbs {
  return {
    list: (query, call) => run('approval.list', call, (exchange) => list(exchange, query)),
    approve: (id, { comment }, call) =>
      run('approval.approve', call, (exchange) => answer(exchange, id, acts.approve, comment)),
    reject: (id, { comment }, call) =>
      run('approval.reject', call, (exchange) => answer(exchange, id, acts.reject, comment)),
  };
}

async function list(exchange: Exchange, { filter, sort, page }: Parameters<Verbs['list']>[0]): Promise<Page<Approval>> {
  const query: Query = {
    q: 'buyerApprovals',
    orderBy: `${!sort || sort.descending ? 'D' : 'A'}-submitTime`,
    status: filter.state && String(states.indexOf(filter.state)),
  };
  const fetch = fromPage((paging) => exchange.get('/approval_status', { ...query, ...paging }), 'resultList');
  const read = async (bean: Bean): Promise<Approval | undefined> => {
    const approval = await approvalFromWire(exchange, bean);
    return isWanted(approval, filter) ? approval : undefined;
  };
  return pageOf(exchange, page, [{ fetch, read }]);
}

/** The server looks for first and last names apart, and for no organization at all: that is done here. */
function isWanted({ organization, ...who }: Approval, { organizationId, text = '' }: ApprovalFilter): boolean {
  if (organizationId !== undefined && organizationId !== organization.id) return false;
  const name = `${who.firstName} ${who.lastName} ${who.email}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => name.includes(word));
}

/** What waits is the registration of a person, of whom the list tells no more than the name. */
async function approvalFromWire(exchange: Exchange, bean: Bean): Promise<Approval> {
  const buyerId = bean.required('entityId', 'submitterId');
  const person = personFromWire(await detailsOf(exchange, buyerId));
  const submitter = bean.bean('submitter');
  const organization = (await exchange.organizations.chain(person.organizationId)).at(-1);
  const { organizationId = '', organizationName = '' } = person;
  const decidedAt = bean.text('approveTime');
  return {
    id: bean.required('approvalStatusId'),
    buyerId,
    firstName: submitter?.text('firstName') ?? person.firstName,
    lastName: submitter?.text('lastName') ?? person.lastName,
    email: person.email,
    organization: { id: organization?.id ?? organizationId, name: organization?.name ?? organizationName },
    state: states[bean.count('status') ?? 0] ?? 'pending',
    submittedAt: bean.required('submitTime'),
    ...(decidedAt !== undefined && { decidedAt }),
    comment: bean.text('comment'),
  };
}

/** Answers what waits; throws `conflict-state` for what somebody has answered already. */
async function answer(exchange: Exchange, id: string, aprv_act: string, comments = ''): Promise<Approval> {
  const path = exchange.path`/approval_status/${id}`;
  if ((await exchange.get(path)).text('status') !== '0') throw exchange.fail('conflict-state');
  const done = await exchange.post(path, { aprv_act, comments }, { action: 'updateApprovalStatus' });
  if (done.text('resultmsg') === 'approvalsFailed') throw exchange.fail('conflict-state');
  return approvalFromWire(exchange, await exchange.get(path));
}
