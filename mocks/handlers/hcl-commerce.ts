import { type RequestHandler, delay, http } from 'msw';
import { isProblemKind } from '../../src/adapters/rest/problem.ts';
import { AccountError } from '../../src/backend/errors.ts';
import { adminHandlers } from './admin.ts';
import { createControl } from './control.ts';
import { faultResponse } from './faults.ts';
import { answer, expired, notFound, refusal, unauthorized } from './hcl-commerce/answer.ts';
import { decide, listApprovals, readApproval } from './hcl-commerce/approval.ts';
import { type Caller, callerOf, runAs, trustedFor } from './hcl-commerce/caller.ts';
import * as contact from './hcl-commerce/contact.ts';
import { context, logIn, logOut } from './hcl-commerce/context.ts';
import { listGroups, updateGroups } from './hcl-commerce/groups.ts';
import * as organization from './hcl-commerce/organization.ts';
import * as person from './hcl-commerce/person.ts';
import type { RestHandlersOptions } from './rest.ts';
import { type Service, createService } from './service.ts';

type Handle = (caller: Caller, id: string) => Response | Promise<Response>;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** The `action` or `mode` of the query, where it takes one. */
  readonly action?: string;
  readonly handle: Handle;
}

const route = (place: string, handle: Handle, action?: string): Route => {
  const [method = '', path = ''] = place.split(' ');
  const pattern = path.replace('{id}', '(?<id>@self|-?\\d+)').replace('{nickName}', '(?<id>[^/]+)');
  return { method, path: new RegExp(`^${pattern}$`, 'u'), handle, ...(action !== undefined && { action }) };
};

const routes: readonly Route[] = [
  route('GET person', person.listPeople),
  route('POST person', person.createPerson, 'admin'),
  route('POST person/updateMemberPassword', person.resetPassword),
  route('GET person/{id}', person.readPerson),
  route('PUT person/{id}', person.updatePerson),
  route('POST person/{id}', person.changeRoles),
  route('GET person/@self/contact', contact.listContacts),
  route('POST person/@self/contact', contact.createContact),
  route('PUT person/@self/contact/{nickName}', contact.updateContact),
  route('DELETE person/@self/contact/{nickName}', contact.deleteContact),
  route('GET organization', organization.listOrganizations),
  route('POST organization', organization.createOrganization),
  route('GET organization/{id}', organization.readOrganization),
  route('PUT organization/{id}', organization.updateOrganization),
  route('POST organization/{id}', updateGroups, 'updateApprovalGroups'),
  route('POST organization/{id}', organization.changeRoles),
  route('GET member_group', listGroups),
  route('GET approval_status', listApprovals),
  route('GET approval_status/{id}', readApproval),
  route('POST approval_status/{id}', decide, 'updateApprovalStatus'),
];

/**
 * A transaction server of HCL Commerce over the memory backend, as far as its adapter goes. Under `baseUrl` lie
 * `/wcs/resources/store/{storeId}/…`, with the sign-in at `loginidentity`, and the storefront's own commands that switch
 * the session to another person and back.
 */
export function hclCommerceHandlers(options: RestHandlersOptions): RequestHandler[] {
  const { baseUrl, world = 'small', control = createControl() } = options;
  const service = createService(world);
  const resources = `${baseUrl}/wcs/resources/store/`;
  const store = http.all(`${resources}*`, async ({ request }) => {
    const [storeId = '', ...rest] = new URL(request.url).pathname.slice(new URL(resources).pathname.length).split('/');
    const path = rest.join('/');
    if (control.latency > 0) await delay(control.latency);
    const carryOut = () => carriedOut(service, request, storeId, path);
    const fault = control.take(rest[0] ?? '');
    if (fault === undefined) return carryOut();
    return isProblemKind(fault) ? failure(fault) : faultResponse(fault, path, carryOut);
  });
  const commands = http.post(`${baseUrl}/webapp/wcs/stores/servlet/:command`, async ({ request, params }) => {
    const caller = await callerOf(service.store, request).catch(() => undefined);
    if (!caller) return unauthorized();
    const userId = params['command'] === 'RunAsUserSetInSession' ? caller.query.get('runAsUserId') : null;
    try {
      await runAs(caller, userId);
      return answer({});
    } catch (error) {
      return refusal(error, false);
    }
  });
  return [store, commands, ...adminHandlers(baseUrl, service, control)];
}

async function carriedOut({ store }: Service, request: Request, storeId: string, path: string): Promise<Response> {
  try {
    if (path.startsWith('loginidentity'))
      return await (request.method === 'POST' ? logIn(store, request) : logOut(store, request));
    const trusted = request.headers.get('WCTrustedToken');
    if (trusted !== null && trusted !== trustedFor(request.headers.get('WCToken') ?? '')) return expired();
    const caller = await callerOf(store, request);
    if (path === 'usercontext/@self/contextdata') return context(caller, storeId);
    if (!caller) return unauthorized();
    return await answered(caller, request.method, path);
  } catch (error) {
    return refusal(error, path.startsWith('organization'));
  }
}

function answered(caller: Caller, method: string, path: string): Response | Promise<Response> {
  const asked = caller.query.get('action') ?? caller.query.get('mode');
  for (const { method: itsMethod, path: pattern, action, handle } of routes) {
    const match = method === itsMethod && (action === undefined || action === asked) ? pattern.exec(path) : null;
    if (match) return handle(caller, match.groups?.['id'] ?? '');
  }
  return notFound();
}

const failure = (kind: AccountError['kind']): Response =>
  refusal(new AccountError(kind, { operation: 'fault' }), false);
