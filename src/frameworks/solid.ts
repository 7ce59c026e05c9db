import type { JSX } from 'solid-js';
import type { Elements } from './elements.ts';
import type { Handlers, LoneAttributes, Properties, Tag } from './props.ts';

/** The same under other names, as `backend` under `prop:backend`. */
type Prefixed<Prefix extends string, Values> = { [Name in keyof Values & string as `${Prefix}${Name}`]?: Values[Name] };

/** What an element takes in JSX: `prop:<property>`, `attr:<attribute>`, `on:<event>`, and what every HTML element takes. */
export type ElementProps<T extends Tag> = Prefixed<'prop:', Properties<T>> &
  Prefixed<'attr:', LoneAttributes<T>> &
  Handlers<'on:'> &
  JSX.HTMLAttributes<Elements[T]>;

type ByTag = { [T in Tag]: ElementProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends ByTag {}
  }
}
