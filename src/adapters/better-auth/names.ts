import type { PersonName } from '../../domain/model.ts';

/** How the one text that the server keeps as a person's name becomes two, and back. */
export interface Names {
  readonly split: (name: string) => PersonName;
  readonly join: (name: PersonName) => string;
}

/** The last word is the last name, and what comes before it the first; a single word is a first name. */
export const lastWordLast: Names = {
  split(name) {
    const words = name.trim().split(/\s+/u);
    const [lastName = ''] = words.length > 1 ? words.splice(-1) : [];
    return { firstName: words.join(' '), lastName };
  },
  join: ({ firstName, lastName }) => `${firstName.trim()} ${lastName.trim()}`,
};
