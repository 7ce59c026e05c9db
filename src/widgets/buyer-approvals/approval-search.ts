import { Paging } from '../../controllers/paging.ts';
import { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { ApprovalFilter, ApprovalState } from '../../domain/model.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import type { ApprovalFilters } from './approval-filters.ts';
import type { ApprovalPage, ApprovalSort } from './approval-table.ts';

/** Those who wait come first. */
export const states: readonly ApprovalState[] = ['pending', 'approved', 'rejected'];
const pageSize = 25;

export interface ApprovalSearchOptions {
  readonly state: () => ApprovalState;
  readonly filters: ApprovalFilters;
  /** Whether nothing is to be asked for at the moment, since many answers are under way. */
  readonly held: () => boolean;
  readonly onPage: (page: ApprovalPage) => void;
}

/** Which of those who asked are asked for, the answer, and how many there are of each kind. */
export class ApprovalSearch {
  readonly paging: Paging;
  readonly list: Query<readonly [ApprovalState, string, string, boolean, string], ApprovalPage>;
  readonly counts: Query<readonly [string, string], readonly (number | undefined)[]>;
  readonly #options: ApprovalSearchOptions;
  /** The user's own order; each state has one of its own until then. */
  #sort: ApprovalSort | undefined;

  constructor(scope: ScopeConsumer, host: UiHost, options: ApprovalSearchOptions) {
    const { state, filters, held, onPage } = options;
    this.#options = options;
    this.paging = new Paging(host, pageSize);
    const isAsked = () => scope.current?.decide('approval.list').allowed === true && !held();
    this.list = new Query(scope, {
      watches: ['approval', 'buyer'],
      args: () => {
        const { text, organizationId } = filters;
        return isAsked() ? [state(), text, organizationId, this.sort.descending === true, this.paging.key] : undefined;
      },
      run: async ({ backend }, [asked], call) => {
        const { request, offset } = this.paging;
        const query = { filter: { ...this.#filter, state: asked }, sort: this.sort, page: request };
        const shown = { state: asked, page: await backend.approval.list(query, call), offset };
        if (!call.signal?.aborted) onPage(shown);
        return shown;
      },
    });
    this.counts = new Query(scope, {
      watches: ['approval', 'buyer'],
      args: () => (isAsked() ? [filters.text, filters.organizationId] : undefined),
      run: ({ backend }, _, call) =>
        Promise.all(
          states.map(async (each) => {
            const query = { filter: { ...this.#filter, state: each }, page: { size: 1 } };
            return (await backend.approval.list(query, call)).total;
          }),
        ),
    });
  }

  /** Who waits longest comes first; of those who have their answer, the last one. */
  get sort(): ApprovalSort {
    return this.#sort ?? { field: 'submittedAt', descending: this.#options.state() !== 'pending' };
  }

  /** Without an order: the state's own. */
  sortBy(sort: ApprovalSort | undefined): void {
    this.#sort = sort;
    this.paging.reset();
  }

  reload(): void {
    this.list.reload();
    this.counts.reload();
  }

  get #filter(): ApprovalFilter {
    const { text, organizationId } = this.#options.filters;
    return { ...(text && { text }), ...(organizationId && { organizationId }) };
  }
}
