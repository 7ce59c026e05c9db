import { type Order, type Person, pageSize } from '../world/people.ts';
import { debounce, fetchPeople } from './plain-people.ts';

/** A list of which the server has all, and the page one page at a time. */
export interface Listing {
  /** Asks for what is to be shown now. */
  load(): void;
  /** Goes on to the next page. */
  turn(): void;
  /** Begins from the first page in this order. */
  sort(order: Order): void;
}

/** Shows what it is asked for and, from the first page on, what is typed; an answer that is overtaken is dropped. */
export function listing(
  box: EventTarget & { value: string },
  event: string,
  show: (people: readonly Person[]) => void,
): Listing {
  let from = 0;
  let order: Order = 'ascending';
  let asked = 0;
  const load = async (): Promise<void> => {
    const turn = (asked += 1);
    const { items } = await fetchPeople({ text: box.value, from, order });
    if (turn === asked) show(items);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener(event, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      from = 0;
      void load();
    }, debounce);
  });
  return {
    load: () => void load(),
    turn() {
      from += pageSize;
      void load();
    },
    sort(wanted) {
      [from, order] = [0, wanted];
      void load();
    },
  };
}
