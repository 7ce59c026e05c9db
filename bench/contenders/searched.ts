import type { Person } from '../world/people.ts';
import { debounce, fetchPeople } from './plain-people.ts';

/** Asks for the first page, and again for what is typed; an answer that is overtaken is dropped. */
export function showSearched(
  box: EventTarget & { value: string },
  event: string,
  show: (people: readonly Person[]) => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const load = async (): Promise<void> => {
    const turn = (asked += 1);
    const { items } = await fetchPeople(box.value, 0);
    if (turn === asked) show(items);
  };
  box.addEventListener(event, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void load(), debounce);
  });
  void load();
}
