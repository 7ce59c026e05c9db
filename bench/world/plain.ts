import type { Answer } from '../harness/answer.ts';
import { type People, pageSize } from './people.ts';

/** The plainest server there can be, for pages that are written by hand: `/people?text=&from=` answers a page as JSON. */
export const plainApi =
  (people: People): Answer =>
  ({ url }) => {
    if (url.pathname !== '/people') return undefined;
    const from = Number(url.searchParams.get('from') ?? 0);
    return { body: people.search(url.searchParams.get('text') ?? '', from, pageSize) };
  };
