import { isAccountError } from '../../backend/errors.ts';
import type { CompanyStatus, Reference } from '../../domain/model.ts';
import type { Bean } from './bean.ts';

/** As much of an organization as it takes to name it and to find the way up from it. */
export interface Summary extends Reference {
  readonly parentId: string | undefined;
  readonly locked: boolean;
  readonly status: CompanyStatus;
}

/** The root, and the organization of those who belong to none. */
const usualRoots = ['-2001', '-2000'];

const statuses: Readonly<Record<string, CompanyStatus>> = { '0': 'pending', '2': 'denied' };

export function summaryFromWire(bean: Bean): Summary {
  const id = bean.required('organizationId', 'orgEntityId', 'memberId');
  return {
    id,
    name: bean.text('organizationName', 'displayName', 'orgEntityName') ?? id,
    parentId: bean.text('parentMemberId'),
    locked: bean.text('state') === '0',
    status: statuses[bean.text('status') ?? ''] ?? 'approved',
  };
}

/** The organizations that a call comes across, each asked for once. */
export class Organizations {
  readonly #ask: (id: string) => Promise<Bean>;
  readonly #roots: readonly string[];
  readonly #known = new Map<string, Promise<Summary | undefined>>();

  /** Asks for the short summary of each by `ask`. `roots` are what companies lie in. */
  constructor(ask: (id: string) => Promise<Bean>, roots: readonly string[] = usualRoots) {
    this.#ask = ask;
    this.#roots = roots;
  }

  /** From the company down to the organization itself, as far up as the session may look. */
  async chain(id: string | undefined): Promise<Summary[]> {
    const chain: Summary[] = [];
    const seen = new Set(this.#roots);
    for (let next = id; next !== undefined && !seen.has(next);) {
      seen.add(next);
      const summary = await this.#summary(next);
      if (!summary) break;
      chain.unshift(summary);
      next = summary.parentId;
    }
    return chain;
  }

  /** The organizations that companies lie in, as far as the session may see them. */
  async roots(): Promise<Summary[]> {
    const found = await Promise.all(this.#roots.map((id) => this.#summary(id)));
    return found.flatMap((summary) => summary ?? []);
  }

  isRoot(id: string | undefined): boolean {
    return id !== undefined && this.#roots.includes(id);
  }

  #summary(id: string): Promise<Summary | undefined> {
    const known = this.#known.get(id) ?? this.#read(id);
    this.#known.set(id, known);
    return known;
  }

  async #read(id: string): Promise<Summary | undefined> {
    try {
      return summaryFromWire(await this.#ask(id));
    } catch (error) {
      if (isAccountError(error) && (error.kind === 'forbidden' || error.kind === 'not-found')) return undefined;
      throw error;
    }
  }
}

export const reference = ({ id, name }: Reference): Reference => ({ id, name });
