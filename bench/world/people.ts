/** A buyer as every page under test shows it. */
export interface Person {
  /** From 0, in the order of last names. */
  readonly index: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** Of `organizations`, each has about as many. */
  readonly organization: number;
  readonly enabled: boolean;
}

export interface PeoplePage {
  readonly items: readonly Person[];
  readonly total: number;
}

/** A set of people of any size, of which only changes are held: each is made when it is asked for, always the same. */
export interface People {
  readonly size: number;
  at(index: number): Person;
  /** Gives somebody another first name, which changes no order. */
  rename(index: number, firstName: string): Person;
  /** Those whose last name begins with the text, whatever its case; empty: all. */
  search(text: string, from: number, count: number, order?: Order): PeoplePage;
}

/** Of last names. */
export type Order = 'ascending' | 'descending';

export const pageSize = 25;
export const organizations = 24;

/** In the order of the alphabet, each of two letters: as many as are needed for 100,000 names of three. */
const syllables = Array.from('bdfgklmnrst').flatMap((consonant) => Array.from('aeiou', (vowel) => consonant + vowel));
const names = syllables.length ** 3;
const firstNames = ['Ada', 'Bo', 'Chen', 'Dara', 'Efua', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jun', 'Kofi', 'Lea', 'Mina'];

/** @param size At most 166,375. */
export function peopleOf(size: number): People {
  const renamed = new Map<number, string>();
  const at = (index: number): Person => {
    const firstName = renamed.get(index) ?? firstNames[index % firstNames.length] ?? '';
    const lastName = capital(lastNameOf(Math.floor((index * names) / size)));
    return {
      index,
      firstName,
      lastName,
      email: `${firstName}.${lastName}@buyers.example`.toLowerCase(),
      organization: index % organizations,
      enabled: index % 9 !== 4,
    };
  };
  /** The first whose last name comes no earlier than the text. */
  const firstFrom = (text: string): number => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle).lastName.toLowerCase() < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    size,
    at,
    rename(index, firstName) {
      renamed.set(index, firstName);
      return at(index);
    },
    search(text, from, count, order = 'ascending') {
      const sought = text.trim().toLowerCase();
      const start = firstFrom(sought);
      const end = sought === '' ? size : firstFrom(`${sought}\u{ffff}`);
      const wanted = Math.max(0, Math.min(count, end - start - from));
      const place = (offset: number) => (order === 'ascending' ? start + from + offset : end - 1 - from - offset);
      return { items: Array.from({ length: wanted }, (_, offset) => at(place(offset))), total: end - start };
    },
  };
}

/** The number written in syllables, so that the order of numbers is the order of names. */
function lastNameOf(number: number): string {
  const base = syllables.length;
  const digits = [Math.floor(number / base ** 2), Math.floor(number / base) % base, number % base];
  return digits.map((digit) => syllables[digit] ?? '').join('');
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
