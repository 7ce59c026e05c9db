import type { Answer, Answered } from '../../harness/answer.ts';
import { type People, pageSize } from '../../world/people.ts';
import { tokenOf } from '../token.ts';
import {
  clientOf,
  environment,
  memberOf,
  organizationId,
  roles,
  sessionId,
  sessionOf,
  tokenClaims,
} from './records.ts';

/** What Clerk's scripts ask of its Frontend API, behind the shop's own proxy, to show the members and to search. */
export const clerkApi =
  (people: People): Answer =>
  ({ url: { pathname, searchParams } }) => {
    switch (pathname.replace('/clerk/v1/', '')) {
      case 'environment':
        return { body: environment };
      case 'client':
        return responded(clientOf(people.size, tokenOf(tokenClaims())));
      case `client/sessions/${sessionId}/tokens`:
        return { body: { object: 'token', jwt: tokenOf(tokenClaims()) } };
      case `client/sessions/${sessionId}/touch`:
        return responded(sessionOf(people.size, tokenOf(tokenClaims())));
      case `organizations/${organizationId}/memberships`: {
        const { items, total } = people.search(
          searchParams.get('query') ?? '',
          Number(searchParams.get('offset') ?? 0),
          pageSize,
        );
        return list(items.map(memberOf(people.size)), total);
      }
      case `organizations/${organizationId}/roles`:
        return list(roles);
      case `organizations/${organizationId}/invitations`:
        return list([]);
      default:
        return undefined;
    }
  };

const responded = (response: unknown): Answered => ({ body: { response, client: null } });

const list = (data: readonly unknown[], total = data.length): Answered => responded({ data, total_count: total });
