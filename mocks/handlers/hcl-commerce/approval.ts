import { AccountError, isAccountError } from '../../../src/backend/errors.ts';
import type { Approval } from '../../../src/domain/model.ts';
import { answer, pageSet } from './answer.ts';
import type { Caller } from './caller.ts';
import { fromWireId, wireId } from './ids.ts';
import { ordered } from './search.ts';

const states = ['pending', 'approved', 'rejected'] as const;

async function all({ backend }: Caller): Promise<Approval[]> {
  const found: Approval[] = [];
  let cursor: string | undefined;
  do {
    const page = await backend.approval.list({ filter: {}, page: { size: 100, cursor } });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

export async function listApprovals(caller: Caller): Promise<Response> {
  const { query, store } = caller;
  const status = query.get('status');
  const wanted = status === null ? undefined : states[Number(status)];
  const found = (await all(caller)).filter(({ state }) => wanted === undefined || state === wanted);
  const sorted = ordered(
    found,
    ({ submittedAt, id }) => `${submittedAt} ${id}`,
    query.get('orderBy')?.startsWith('D-'),
  );
  return pageSet(
    'resultList',
    sorted.map((approval) => beanOf(store, approval)),
    query,
  );
}

export async function readApproval(caller: Caller, number: string): Promise<Response> {
  const approval = (await all(caller)).find(({ id }) => wireId(id) === number);
  if (!approval) throw new AccountError('not-found', { operation: 'approval' });
  return answer(beanOf(caller.store, approval));
}

function beanOf({ memberships }: Caller['store'], approval: Approval): object {
  const { id, buyerId, firstName, lastName, state, submittedAt, decidedAt, comment } = approval;
  const personId = wireId(memberships.known(buyerId).personId);
  return {
    approvalStatusId: wireId(id),
    entityId: personId,
    submitterId: personId,
    submitter: { firstName, lastName, middleName: '' },
    status: String(states.indexOf(state)),
    submitTime: submittedAt,
    approveTime: decidedAt ?? null,
    comment: comment ?? '',
    flowId: '10001',
    flowTypeId: '10001',
  };
}

/** Answers what waits. What was answered before is told by a message, and not by an error. */
export async function decide({ backend, body, store }: Caller, number: string): Promise<Response> {
  const id = fromWireId(store, number);
  const given = { comment: body['comments'] ?? '' };
  try {
    await (body['aprv_act'] === '1' ? backend.approval.approve(id, given) : backend.approval.reject(id, given));
  } catch (error) {
    if (!isAccountError(error) || error.kind !== 'conflict-state') throw error;
    return answer({ viewTaskName: 'done', resultmsg: 'approvalsFailed' });
  }
  return answer({ viewTaskName: 'done', resultmsg: 'approvalsOK' });
}
