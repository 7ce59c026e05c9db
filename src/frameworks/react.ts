import type { Tag } from './props.ts';
import type { ElementProps } from './react-props.ts';

export type { ElementProps };

type ByTag = { [T in Tag]: ElementProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ByTag {}
  }
}
