import type { Attributes, Elements, Events, properties } from './elements.ts';

export type Tag = keyof Elements;

/** What a page may set on an element, by the names and with the types that its class gives. */
export type Properties<T extends Tag> = Partial<Pick<Elements[T], keyof Elements[T] & (typeof properties)[T][number]>>;

/** What is said of an element by an attribute alone. */
export type LoneAttributes<T extends Tag> = T extends keyof Attributes ? Partial<Attributes[T]> : unknown;

/** A handler for each event of the kit. Frameworks differ in what they write before its name. */
export type Handlers<Prefix extends string> = { [Name in keyof Events as `${Prefix}${Name}`]?: Handler<Events[Name]> };

type Handler<E extends Event> = (event: E) => void;
