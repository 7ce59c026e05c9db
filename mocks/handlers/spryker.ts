import { HttpResponse, type RequestHandler, delay, http } from 'msw';
import { isProblemKind, problemStatus } from '../../src/adapters/rest/problem.ts';
import { adminHandlers } from './admin.ts';
import { type FaultKind, createControl } from './control.ts';
import { faultResponse } from './faults.ts';
import type { RestHandlersOptions } from './rest.ts';
import { createService } from './service.ts';
import * as agent from './spryker/agent.ts';
import { GlueError, errorAnswer } from './spryker/answer.ts';
import { Asked } from './spryker/asked.ts';
import * as company from './spryker/company.ts';
import * as customer from './spryker/customer.ts';

type Answer = (asked: Asked) => Response | Promise<Response>;

const unlisted: Answer = () => {
  throw new GlueError(501, '501');
};

/** The routes of the Storefront API as far as the kit speaks to them. A star is one segment of a path. */
const routes: readonly (readonly [name: string, answer: Answer])[] = [
  ['POST /access-tokens', agent.accessToken],
  ['POST /agent-access-tokens', agent.agentToken],
  ['POST /company-user-access-tokens', agent.companyUserToken],
  ['POST /agent-customer-impersonation-access-tokens', agent.impersonationToken],
  ['POST /refresh-tokens', agent.refreshToken],
  ['DELETE /refresh-tokens/*', agent.revokeToken],
  ['GET /agent-customer-search', agent.searchCustomers],
  ['GET /companies', unlisted],
  ['GET /companies/*', company.readCompany],
  ['GET /company-business-units', unlisted],
  ['GET /company-business-units/*', company.readUnit],
  ['GET /company-business-unit-addresses', unlisted],
  ['GET /company-business-unit-addresses/*', company.readUnitAddress],
  ['GET /company-roles', unlisted],
  ['GET /company-roles/*', company.readRole],
  ['GET /company-users', company.listUsers],
  ['GET /company-users/mine', company.listOwnUsers],
  ['GET /company-users/*', company.readUser],
  ['GET /customers', customer.readOwn],
  ['GET /customers/*', customer.readCustomer],
  ['PATCH /customers/*', customer.updateCustomer],
  ['PATCH /customer-password/*', customer.changePassword],
  ['GET /customers/*/addresses', customer.listAddresses],
  ['POST /customers/*/addresses', customer.createAddress],
  ['PATCH /customers/*/addresses/*', customer.updateAddress],
  ['DELETE /customers/*/addresses/*', customer.deleteAddress],
];

const patterns = routes.map(([name, answer]) => {
  const [method = '', path = ''] = name.split(' ');
  return { name, method, answer, path: new RegExp(`^${path.replaceAll('*', '([^/?]+)')}(?:\\?|$)`, 'u') };
});

/**
 * A shop's Storefront API over the memory backend, whose policy decides who may see a company's people and whom an agent
 * may act for. Faults are named by method and route, as in `GET /company-users`.
 */
export function sprykerHandlers(options: RestHandlersOptions): RequestHandler[] {
  const { baseUrl, world = 'small', control = createControl() } = options;
  const service = createService(world);
  const api = http.all(`${baseUrl}/*`, async ({ request }) => {
    const path = request.url.slice(baseUrl.length);
    const route = patterns.find((some) => some.method === request.method && some.path.test(path));
    if (!route) return undefined;
    if (control.latency > 0) await delay(control.latency);
    const names = [...(route.path.exec(path) ?? [])].slice(1).map(decodeURIComponent);
    const carryOut = () => answered(route.answer, new Asked(service.store, request, baseUrl, names));
    const fault = control.take(route.name);
    return fault === undefined ? carryOut() : faultAnswer(fault, route.name, carryOut);
  });
  const nothing = http.all(`${baseUrl}/*`, () => errorAnswer(new GlueError(404, '007')));
  return [api, ...adminHandlers(baseUrl, service, control), nothing];
}

async function answered(answer: Answer, asked: Asked): Promise<Response> {
  try {
    return await answer(asked);
  } catch (error) {
    return errorAnswer(error);
  }
}

/** What a server reports itself is told in its own way; accidents are the same on every wire. */
function faultAnswer(kind: FaultKind, name: string, carryOut: () => Promise<Response>): Response | Promise<Response> {
  if (!isProblemKind(kind)) return faultResponse(kind, name, carryOut);
  const status = problemStatus[kind];
  return HttpResponse.json({ errors: [{ status, code: null, detail: kind }] }, { status });
}
