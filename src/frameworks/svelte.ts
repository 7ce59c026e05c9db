import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.ts';
import type { Handlers, LoneAttributes, Properties, Tag } from './props.ts';

/** What an element takes in a component: its properties, `on<event>`, and what every HTML element takes. */
export type ElementProps<T extends Tag> = Properties<T> &
  LoneAttributes<T> &
  Handlers<'on'> &
  HTMLAttributes<Elements[T]>;

type ByTag = { [T in Tag]: ElementProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends ByTag {}
}
