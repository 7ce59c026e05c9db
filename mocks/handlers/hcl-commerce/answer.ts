import { HttpResponse } from 'msw';
import { type AccountError, isAccountError } from '../../../src/backend/errors.ts';

/** Members that come as numbers, whatever their size; all other values are texts. */
const numbers = new Set([
  'organizationId',
  'orgEntityId',
  'parentMemberId',
  'ownerId',
  'memberGroupId',
  'memberGroupTypeId',
  'approvalStatusId',
]);

/** Stands before what is to be written as a number. Nobody types it. */
const marker = '\ue000';

/** JSON as this system writes it: with long integers, and without what is not there. */
export function answer(body: object, status = 200): Response {
  const json = JSON.stringify(body, (name, value: unknown) =>
    numbers.has(name) && typeof value === 'string' && /^-?\d+$/u.test(value) ? marker + value : value,
  );
  const text = json.replace(/"\ue000(-?\d+)"/gu, '$1');
  return new HttpResponse(text, { status, headers: { 'content-type': 'application/json' } });
}

/** One page of a list that is asked for from a record on, its counts as texts. An empty list is not there at all. */
export function recordSet(member: string, all: readonly object[], query: URLSearchParams): Response {
  const start = Number(query.get('startIndex') ?? 0);
  const size = Number(query.get('maxResults') ?? 50);
  return set(member, all, start, size);
}

/** One page of a list that is asked for by the number of a page, counted from one. */
export function pageSet(member: string, all: readonly object[], query: URLSearchParams): Response {
  const size = Number(query.get('pageSize') ?? 50);
  return set(member, all, (Number(query.get('pageNumber') ?? 1) - 1) * size, size);
}

function set(member: string, all: readonly object[], start: number, size: number): Response {
  const shown = all.slice(start, start + size);
  return answer({
    recordSetTotal: String(all.length),
    recordSetCount: String(shown.length),
    recordSetStartNumber: String(start),
    recordSetCompleteIndicator: String(start + size >= all.length),
    ...(shown.length > 0 && { [member]: shown }),
  });
}

interface Fault {
  readonly errorKey: string;
  readonly errorCode: string;
  readonly errorParameters?: string | readonly string[];
}

const faults = (status: number, ...errors: readonly Fault[]): Response =>
  answer({ errors: errors.map((error) => ({ ...error, errorMessage: 'for the log' })) }, status);

/** The session of the tokens is over, or never was. */
export const expired = (): Response => faults(401, { errorKey: 'ERR_COOKIE_EXPIRED', errorCode: 'CWXFR0223E' });
export const unauthorized = (): Response => faults(403, { errorKey: '_ERR_USER_AUTHORITY', errorCode: 'CMN1501E' });
export const notFound = (): Response => faults(404);

/** The parameters that the fields of our forms go by here. */
const parameters: Readonly<Record<string, string>> = {
  email: 'email1',
  salutation: 'personTitle',
  phone: 'phone1',
  organizationId: 'parentMemberId',
  parentId: 'parentMemberId',
  name: 'orgEntityName',
  street: 'address1',
  addition: 'address2',
  zip: 'zipCode',
  roleIds: 'roleId1',
  nickname: 'nickName',
  use: 'addressType',
  defaults: 'primary',
};

const taken: Readonly<Record<string, Fault>> = {
  email: { errorKey: '_ERR_LOGONID_ALREDY_EXIST', errorCode: '2030' },
  name: { errorKey: '_ERR_RDN_ALREADY_EXIST', errorCode: 'CMN1024E' },
};

/** What the memory backend refuses, as this system would. */
export function refusal(error: unknown, isOrganization: boolean): Response {
  if (!isAccountError(error)) return faults(500, { errorKey: '_ERR_GENERIC', errorCode: 'CMN0420E' });
  switch (error.kind) {
    case 'auth-required':
    case 'auth-expired':
      return expired();
    case 'forbidden':
      return unauthorized();
    case 'not-found':
      return notFound();
    case 'conflict-state':
      return conflict(error, isOrganization);
    case 'validation':
      return faults(400, ...issues(error));
    default:
      return faults(error.kind === 'unavailable' ? 503 : 500, { errorKey: '_ERR_GENERIC', errorCode: 'CMN0420E' });
  }
}

function conflict(error: AccountError, isOrganization: boolean): Response {
  const field = error.fieldErrors[0]?.path[0] ?? '';
  const fault = field === (isOrganization ? 'name' : 'email') ? taken[field] : undefined;
  return fault ? faults(400, fault) : faults(409);
}

function issues({ operation, fieldErrors }: AccountError): Fault[] {
  if (operation === 'account.changePassword') {
    const isNew = fieldErrors.some(({ path }) => path[0] === 'next');
    return isNew
      ? [{ errorKey: '_ERR_AUTHENTICATION_MINIMUMLENGTH_PASSWORD', errorCode: '2200' }]
      : [{ errorKey: '_ERR_INVALID_OLD_PASSWORD', errorCode: '2010' }];
  }
  if (fieldErrors.some(({ path, code }) => path[0] === 'nickname' && code === 'taken')) {
    return [{ errorKey: '_ERR_NICKNAME_ALREDY_EXIST', errorCode: '5040' }];
  }
  return fieldErrors.map(({ path, code }) => {
    // A list of roles is told by its first.
    const field = path.find((part) => part in parameters) ?? path.at(-1) ?? '';
    const errorKey = code === 'required' ? '_ERR_CMD_MISSING_PARAM' : '_ERR_CMD_INVALID_PARAM';
    return { errorKey, errorCode: 'CMN0206E', errorParameters: [parameters[field] ?? field] };
  });
}
