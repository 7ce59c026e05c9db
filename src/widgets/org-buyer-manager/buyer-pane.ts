import { msg } from '@lit/localize';
import { Query } from '../../controllers/query.ts';
import type { Buyer, Organization } from '../../domain/model.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import type { BuyerActs } from './buyer-acts.ts';
import type { BuyerDetails } from './buyer-details.ts';
import type { Shared } from './shared.ts';

export interface BuyerPaneOptions {
  /** The buyer to show; empty while none is. */
  readonly id: () => string;
  /** The selected organization. */
  readonly organization: () => Organization | undefined;
  readonly acts: () => BuyerActs;
}

/** One buyer, read anew. How they are shown is fetched with the first one. */
export class BuyerPane {
  readonly #buyer: Query<readonly [id: string], Buyer>;
  readonly #details: LazyPart<BuyerDetails>;

  constructor(shared: Shared, { id, organization, acts }: BuyerPaneOptions) {
    this.#buyer = new Query(shared.scope, {
      watches: ['buyer', 'customer'],
      args: () => (id() ? [id()] : undefined),
      run: ({ backend }, [buyerId], call) => backend.buyer.read(buyerId, call),
    });
    this.#details = new LazyPart(shared.host, async () => {
      const { BuyerDetails } = await import('./buyer-details.ts');
      const buyer = () => this.find(id());
      return new BuyerDetails(shared, { buyer, organization, acts: acts(), onReload: () => this.reload() });
    });
  }

  /** The buyer as last read, if it is this one. */
  find(id: string): Buyer | undefined {
    return this.#buyer.value?.id === id ? this.#buyer.value : undefined;
  }

  reload(): void {
    this.#buyer.reload();
  }

  /** Edits nothing any more: the buyer is no longer shown. */
  dismiss(): void {
    this.#details.value?.dismiss();
  }

  render(id: string): unknown {
    const pending = () => skeleton({ label: msg('Loading the buyer…'), rows: 6 });
    return this.#buyer.render({
      pending,
      error: failure,
      complete: (buyer) => (buyer.id === id ? this.#details.show((part) => part.render(buyer)) : pending()),
    });
  }
}
