import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.ts';
import type { Handlers, LoneAttributes, Properties, Tag } from './props.ts';

/** What an element takes in JSX: its properties, `on<event>`, `ref`, and what every HTML element takes. */
export type ElementProps<T extends Tag> = Properties<T> &
  LoneAttributes<T> &
  Handlers<'on'> &
  ClassAttributes<Elements[T]> &
  HTMLAttributes<Elements[T]>;
