import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A record as the file has it. `rev` grows by one with each change. */
export interface Group {
  readonly no: number;
  rev: number;
  title: string;
  readonly under: number | null;
}

export interface Person {
  readonly no: number;
  rev: number;
  given: string;
  family: string;
  readonly mail: string;
  tel?: string | undefined;
  /** `mr`, `mrs`, `ms` or `dr`. */
  title?: string | undefined;
  /** `female`, `male` or `other`. */
  sex?: string | undefined;
  /** As in `1979-05-23`. */
  born?: string | undefined;
  group: number;
  /** Whether this person looks after their group and all below it. */
  readonly manages: boolean;
  active: boolean;
}

interface Data {
  readonly groups: Group[];
  readonly people: Person[];
  /** API keys in the clear, since this is an example. Elsewhere, keep hashes. */
  readonly keys: Readonly<Record<string, number>>;
}

/** The groups and people of one JSON file, and who may see which of them. */
export class Roster {
  readonly #file: string;
  readonly #data: Data;

  constructor(file: string) {
    this.#file = file;
    this.#data = JSON.parse(readFileSync(file, 'utf8')) as Data;
  }

  get groups(): readonly Group[] {
    return this.#data.groups;
  }

  get people(): readonly Person[] {
    return this.#data.people;
  }

  /** Whose key it is, as long as they are active. */
  owner(key: string): Person | undefined {
    const no = Object.hasOwn(this.#data.keys, key) ? this.#data.keys[key] : undefined;
    return this.people.find((person) => person.no === no && person.active);
  }

  /** The groups above this one, the nearest last. */
  trail({ under }: Group): Group[] {
    const parent = this.groups.find(({ no }) => no === under);
    return parent ? [...this.trail(parent), parent] : [];
  }

  children(group: Group): Group[] {
    return this.groups.filter(({ under }) => under === group.no);
  }

  /** Whether the group is the person's own or lies below it. */
  reaches(person: Person, group: Group): boolean {
    return [group, ...this.trail(group)].some(({ no }) => no === person.group);
  }

  add(person: Omit<Person, 'no' | 'rev'>): Person {
    const no = Math.max(0, ...this.people.map((other) => other.no)) + 1;
    const added = { no, rev: 1, ...person };
    this.#data.people.push(added);
    this.#save();
    return added;
  }

  change(person: Person, change: Partial<Omit<Person, 'no' | 'rev'>>): Person {
    Object.assign(person, change, { rev: person.rev + 1 });
    this.#save();
    return person;
  }

  /** A file that is half written is never the one that is read. */
  #save(): void {
    const draft = `${this.#file}.new`;
    writeFileSync(draft, JSON.stringify(this.#data, null, 2));
    renameSync(draft, this.#file);
  }
}
