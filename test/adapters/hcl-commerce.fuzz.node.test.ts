import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as fc from 'fast-check';
import { hclCommerceBackend } from '../../src/adapters/hcl-commerce.ts';
import { isAccountError } from '../../src/backend/errors.ts';

/** `FUZZ_RUNS=10000` is the full figure, which takes about five minutes. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 150);

/** Members that the adapter reads, so that random answers get past the first of them. */
const members = [
  'basicInfo',
  'callerId',
  'runAsId',
  'userId',
  'logonId',
  'userDataBeans',
  'userRegistry',
  'status',
  'state',
  'address',
  'address1',
  'city',
  'country',
  'addressLine',
  'organizationId',
  'organizationName',
  'parentMemberId',
  'organizationDataBeans',
  'orgIdRoleDataBeans',
  'roleId',
  'rolesWithDetails',
  'roleDataBeans',
  'resultList',
  'recordSetTotal',
  'memberGroupTypeId',
  'approvalStatusId',
  'entityId',
  'submitTime',
  'contactInfo',
  'errors',
  'errorKey',
  'errorCode',
  'errorParameters',
  'orgEntityId',
  'resultmsg',
  '__proto__',
  'constructor',
  '7000000000000000904',
  'contact',
  'addressId',
  'addressType',
  'nickName',
];
const words = [
  '-1002',
  '-2001',
  '7000000000000000904',
  '1',
  '0',
  '',
  '-21',
  '-1',
  '_ERR_USER_AUTHORITY',
  'CWXBB1103E',
  '2030',
];

/** Answers of the wire's vocabulary, put together in any way. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom<unknown>(...words, null, true, 0, -1, 1e300, {}),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...members), tie('tree'), { maxKeys: 8 }),
  ),
}));

const body = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.dictionary(fc.constantFrom(...members), tree, { maxKeys: 14 }).map((value) => JSON.stringify(value)),
  },
  { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '{"__proto__":{"a":1}}', '[[[[', 'null', `{"userId":${'9'.repeat(400)}}`),
  },
);
const statuses = [200, 200, 200, 200, 201, 204, 301, 400, 400, 401, 403, 404, 409, 412, 418, 428, 429, 500, 502, 503];
const types = ['application/json', 'application/json', 'application/json', 'text/html', 'text/plain', ''];
const answer = fc.record({ status: fc.constantFrom(...statuses), type: fc.constantFrom(...types), body });
const hostile = fc.oneof(
  fc.constantFrom('7000000000000000904', '-1', '..', '', '@self', '__proto__', '%2e%2e', '1/../../x'),
  fc.string({ unit: 'binary' }),
);

it('only data or an AccountError ever leaves the HCL Commerce adapter', async () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).length;
  const property = fc.asyncProperty(
    fc.array(answer, { minLength: 1, maxLength: 6 }),
    hostile,
    hostile,
    async (answers, id, text) => {
      let requests = 0;
      const fetch = (request: RequestInfo | URL): Promise<Response> => {
        assert.ok(request instanceof Request && request.url.startsWith('https://shop.example/wcs/resources/store/11/'));
        const { status, type, body: content } = answers[requests % answers.length] ?? assert.fail();
        requests += 1;
        assert.ok(requests < 5_000, 'there is no end to it');
        const isEmpty = [204, 301].includes(status);
        return Promise.resolve(
          new Response(isEmpty ? null : content, { status, headers: type ? { 'content-type': type } : {} }),
        );
      };
      const backend = hclCommerceBackend({
        baseUrl: 'https://shop.example/wcs/resources',
        storeId: '11',
        fetch,
        timeouts: { read: 50, write: 50, pause: 0 },
      });
      const names = { firstName: text, lastName: text };
      const draft = { ...names, email: text, organizationId: id };
      const page = { size: 10, cursor: text === '' ? undefined : text };
      const calls = [
        () => backend.session.read(),
        () => backend.customer?.search?.({ filter: { lastName: text }, page: { size: 10 } }),
        () => backend.customer?.disable?.(id),
        () => backend.customer?.create?.({ ...draft, roleIds: [id] }),
        () => backend.customer?.access?.(id, { reason: 'Asked by telephone to help' }),
        () => backend.buyer?.search?.({ filter: { text, organizationId: id }, page }),
        () => backend.buyer?.assignRoles?.(id, [text]),
        () => backend.buyer?.update?.(id, names),
        () => backend.organization?.list?.({ filter: {}, page: { size: 10 } }),
        () =>
          backend.organization?.list?.({ filter: { parentId: id }, sort: { field: 'name', descending: true }, page }),
        () => backend.organization?.setRoles?.(id, [text]),
        () => backend.organization?.setApprovals?.(id, { buyers: 'enabled', orders: 'off' }),
        () => backend.role?.list?.({ filter: { text }, page: { size: 10 } }),
        () => backend.approval?.list?.({ filter: { text }, page: { size: 10 } }),
        () => backend.approval?.approve?.(id, { comment: text }),
        () => backend.account?.update?.(names),
        () => backend.account?.listAddresses?.({ filter: { text }, page: { size: 10 } }),
        () => backend.account?.deleteAddress?.(id),
        () => backend.session.end?.(),
      ];
      for (const call of calls) {
        try {
          await call();
        } catch (error) {
          assert.ok(isAccountError(error), String(error));
        }
      }
    },
  );
  await fc.assert(property, { numRuns });
  assert.equal(Object.getOwnPropertyNames(Object.prototype).length, prototype);
});
