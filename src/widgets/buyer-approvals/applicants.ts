import { msg } from '@lit/localize';
import { type AccountError, isAccountError, toAccountError } from '../../backend/errors.ts';
import { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Approval, Buyer } from '../../domain/model.ts';
import { details, emailText } from '../../ui/details.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { addressText } from '../parts/address.ts';
import { rolesText } from '../parts/buyer-cells.ts';
import { failure } from '../parts/failure.ts';

type Known = ReadonlyMap<string, Buyer | AccountError>;

/** What the system knows of those who asked, besides what the list tells: read for the rows that are open. */
export class Applicants {
  readonly #people: Query<readonly [ids: string], Known>;

  /** `opened`: the ids of the buyers whose rows are open. */
  constructor(scope: ScopeConsumer, opened: () => readonly string[]) {
    this.#people = new Query(scope, {
      watches: ['buyer', 'approval'],
      args: () => {
        const ids = opened();
        return ids.length > 0 ? [ids.join(' ')] : undefined;
      },
      run: async ({ backend }, _, call) => {
        const read = async (id: string) =>
          [
            id,
            await backend.buyer.read(id, call).catch((thrown: unknown) => toAccountError(thrown, 'buyer.read')),
          ] as const;
        return new Map(await Promise.all(opened().map(read)));
      },
    });
  }

  render({ buyerId }: Approval, language: string): unknown {
    const found = this.#people.value?.get(buyerId);
    if (!found) return skeleton({ label: msg('Loading what they told…'), rows: 1 });
    if (isAccountError(found)) return failure(found, this.#people.reload);
    const loginId = found.loginId === found.email ? [] : [{ term: msg('Logon ID'), value: emailText(found.loginId) }];
    return details([
      ...loginId,
      { term: msg('Phone'), value: found.phone },
      { term: msg('Roles'), value: found.roles.length > 0 ? rolesText(found, language) : undefined },
      { term: msg('Address'), value: addressText(found.address, language) },
    ]);
  }
}
