import { msg, str } from '@lit/localize';
import type { Decision } from '../../capabilities/decide.ts';
import { organizationTarget } from '../../capabilities/target.ts';
import { Paging } from '../../controllers/paging.ts';
import { Query } from '../../controllers/query.ts';
import { Selection } from '../../controllers/selection.ts';
import {
  type Buyer,
  type BuyerSortField,
  type Organization,
  type Page,
  type Role,
  type Sort,
  buyerSortFields,
} from '../../domain/model.ts';
import { rangeText } from '../../ui/pager.ts';
import { languageOf } from '../parts/language.ts';
import { type BuyerFilters, isFiltered, noFilters } from './buyer-filters.ts';
import { SearchText } from '../parts/search-text.ts';
import type { Shared } from './shared.ts';

/** One answer, and the organization that it is about: rows of another one are never shown. */
interface Listed {
  readonly organizationId: string;
  readonly page: Page<Buyer>;
}

type Question = readonly [
  organizationId: string,
  text: string,
  filters: BuyerFilters,
  sort: Sort<BuyerSortField>,
  page: string,
];

const pageSize = 25;
const rolesOffered = 50;
const byName: Sort<BuyerSortField> = { field: 'lastName' };

/** Which buyers of the selected organization are asked for, and the answer. It knows nothing of how they look. */
export class BuyerSearch {
  readonly text: SearchText;
  readonly paging: Paging;
  readonly buyers: Query<Question, Listed>;
  readonly roles: Query<readonly [companyId: string], Page<Role>>;
  /** The chosen buyers, on whatever page they were met. */
  readonly selection: Selection<Buyer>;
  readonly #shared: Shared;
  readonly #organization: () => Organization | undefined;
  #filters = noFilters;
  #sort = byName;
  #announced = '';

  /** `held`: whether nothing is to be asked for at the moment, since many writes are under way. */
  constructor(shared: Shared, organization: () => Organization | undefined, held: () => boolean) {
    const { host, scope } = shared;
    this.#shared = shared;
    this.#organization = organization;
    this.paging = new Paging(host, pageSize);
    this.selection = new Selection(host);
    this.text = new SearchText(host, () => this.paging.reset());
    this.buyers = new Query<Question, Listed>(scope, {
      watches: ['buyer', 'customer', 'approval'],
      args: () => (held() ? undefined : this.#question()),
      run: async ({ backend }, question, call) => {
        const [organizationId, text, filters, sort] = question;
        const filter = { organizationId, text: text || undefined, ...filters };
        const page = await backend.buyer.search({ filter, sort, page: this.paging.request }, call);
        if (!call.signal?.aborted) this.#answered(question, page);
        return { organizationId, page };
      },
    });
    this.roles = new Query(scope, {
      watches: ['role'],
      args: () => (scope.current?.decide('role.list').allowed ? this.#company() : undefined),
      run: ({ backend }, [companyId], call) =>
        backend.role.list({ filter: { companyId }, page: { size: rolesOffered } }, call),
    });
  }

  get filters(): BuyerFilters {
    return this.#filters;
  }

  get sort(): Sort<BuyerSortField> {
    return this.#sort;
  }

  /** The fields that this system can sort by. */
  get sortFields(): readonly BuyerSortField[] {
    return this.#shared.scope.current?.backend.features.buyerSort ?? buyerSortFields;
  }

  get isNarrowed(): boolean {
    return this.text.sought !== '' || isFiltered(this.#filters);
  }

  /** What is shown of the selected organization's buyers. */
  get page(): Page<Buyer> | undefined {
    const listed = this.buyers.value;
    return listed?.organizationId === this.#organization()?.id ? listed?.page : undefined;
  }

  /** Whether buyers may be looked for in the selected organization. */
  get decision(): Decision | undefined {
    const organization = this.#organization();
    return (
      organization &&
      this.#shared.scope.current?.decide('buyer.search', { within: organizationTarget(organization).within })
    );
  }

  find(id: string): Buyer | undefined {
    return this.page?.items.find((buyer) => buyer.id === id);
  }

  filterBy(filters: BuyerFilters): void {
    this.#filters = filters;
    this.paging.reset();
  }

  sortBy({ field, descending }: Sort): void {
    const known = buyerSortFields.find((name) => name === field);
    if (!known) return;
    this.#sort = { field: known, descending };
    this.paging.reset();
  }

  /** Shows all buyers again. */
  widen(): void {
    this.text.clear();
    this.filterBy(noFilters);
  }

  /** The caption of what is shown: "Buyers of Hamburg, 1–25 of 240". */
  caption({ items, total }: Page<Buyer>): string {
    const name = this.#organization()?.name ?? '';
    const { offset } = this.paging;
    const language = languageOf(this.#shared.host);
    if (items.length === 0) return msg(str`Buyers of ${name}: none`);
    const range = rangeText({ from: offset + 1, to: offset + items.length, total, language });
    return msg(str`Buyers of ${name}, ${range}`);
  }

  #question(): Question | undefined {
    const organization = this.#organization();
    if (!organization || !this.decision?.allowed) return undefined;
    return [organization.id, this.text.sought, this.#filters, this.#sort, this.paging.key];
  }

  #company(): readonly [string] | undefined {
    const organization = this.#organization();
    return organization && [organization.kind === 'company' ? organization.id : organization.companyId];
  }

  /** A new question's count is told; the same one asked again after a write is not, since the write has its own news. */
  #answered(question: Question, page: Page<Buyer>): void {
    if (page.items.length === 0 && this.paging.hasPrevious) return this.paging.previous();
    const key = JSON.stringify(question);
    if (key === this.#announced) return;
    this.#announced = key;
    this.#shared.announcer.say(this.caption(page));
  }
}
