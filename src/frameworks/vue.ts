import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events } from './elements.ts';
import type { LoneAttributes, Properties, Tag } from './props.ts';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** `@customer-accessed` in a template is `onCustomerAccessed` to the checker, and in a render function. */
type Handlers = { [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void };

/** What an element takes in a template: its properties, its events, and what every HTML element takes. */
export type ElementProps<T extends Tag> = Properties<T> & LoneAttributes<T> & Handlers & HTMLAttributes & PublicProps;

/** An element as the checker of templates sees it: as a component, whose instance is the element. */
type ByTag = { [T in Tag]: new () => Elements[T] & { $props: ElementProps<T> } };

declare module 'vue' {
  interface GlobalComponents extends ByTag {}
  // What an element shows in a slot says so by this attribute, which Vue's own types leave out.
  interface HTMLAttributes {
    slot?: string;
  }
}
