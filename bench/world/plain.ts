import type { Answer } from '../harness/answer.ts';
import { type People, pageSize } from './people.ts';

/**
 * The plainest server there can be, for pages that are written by hand: `GET /people?text=&from=&order=` answers a page as
 * JSON, `PUT /people/<index>` takes another first name.
 */
export const plainApi =
  (people: People): Answer =>
  ({ method, url, body }) => {
    const index = /^\/people\/(\d+)$/u.exec(url.pathname)?.[1];
    if (index !== undefined && method === 'PUT') {
      const { firstName } = JSON.parse(body) as { firstName: string };
      return { body: people.rename(Number(index), firstName) };
    }
    if (url.pathname !== '/people') return undefined;
    const from = Number(url.searchParams.get('from') ?? 0);
    const order = url.searchParams.get('order') === 'descending' ? 'descending' : 'ascending';
    return { body: people.search(url.searchParams.get('text') ?? '', from, pageSize, order) };
  };
