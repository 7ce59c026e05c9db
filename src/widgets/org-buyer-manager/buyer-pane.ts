import { msg } from '@lit/localize';
import { Query } from '../../controllers/query.ts';
import type { Buyer } from '../../domain/model.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { languageOf } from '../parts/language.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import type { BuyerActs } from './buyer-acts.ts';
import type * as details from './buyer-details.ts';
import type { Shared } from './shared.ts';

/** One buyer, read anew. How they are shown is fetched with the first one. */
export class BuyerPane {
  readonly #shared: Shared;
  readonly #buyer: Query<readonly [id: string], Buyer>;
  readonly #details: LazyPart<typeof details>;

  /** `id`: the buyer to show; empty while none is. */
  constructor(shared: Shared, id: () => string) {
    this.#shared = shared;
    this.#details = new LazyPart(shared.host, () => import('./buyer-details.ts'));
    this.#buyer = new Query(shared.scope, {
      watches: ['buyer', 'customer'],
      args: () => (id() ? [id()] : undefined),
      run: ({ backend }, [buyerId], call) => backend.buyer.read(buyerId, call),
    });
  }

  /** The buyer as last read, if it is this one. */
  find(id: string): Buyer | undefined {
    return this.#buyer.value?.id === id ? this.#buyer.value : undefined;
  }

  reload(): void {
    this.#buyer.reload();
  }

  render(id: string, acts: BuyerActs): unknown {
    const pending = () => skeleton({ label: msg('Loading the buyer…'), rows: 6 });
    const language = languageOf(this.#shared.host);
    return this.#buyer.render({
      pending,
      error: failure,
      complete: (buyer) =>
        buyer.id === id ? this.#details.show(({ buyerDetails }) => buyerDetails(buyer, acts, language)) : pending(),
    });
  }
}
