import {
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  createElement,
  forwardRef,
  useImperativeHandle,
  useRef,
} from 'react';
import { properties } from './elements.ts';
import type { Tag } from './props.ts';
import type { ElementProps } from './react-props.ts';

export type { ElementProps };

const isListener = (name: string, value: unknown): value is EventListener =>
  /^on[a-z]/u.test(name) && typeof value === 'function';

/**
 * A component over an element for React 18, which of itself writes attributes only and hears no event but the browser's.
 *
 *     const FindCustomers = component('find-customers');
 *     <FindCustomers customerId={id} oncustomer-accessed={({ id }) => open(id)} />
 */
export function component<T extends Tag>(tag: T): ForwardRefExoticComponent<ElementProps<T>>;
export function component(tag: Tag) {
  const own = new Set<string>(properties[tag]);
  const Component = forwardRef<HTMLElement, HTMLAttributes<HTMLElement>>(({ className, ...props }, forwarded) => {
    const present = useRef<HTMLElement | null>(null);
    const heard = useRef<AbortController | null>(null);
    useImperativeHandle<HTMLElement | null, HTMLElement | null>(forwarded, () => present.current, []);

    /** Another function each time, so that React calls it after each change: the last one with nothing, then this one. */
    const ref = (element: HTMLElement | null): void => {
      present.current = element;
      heard.current?.abort();
      if (!element) return;
      const { signal } = (heard.current = new AbortController());
      for (const [name, value] of Object.entries(props)) {
        if (own.has(name)) Reflect.set(element, name, value);
        else if (isListener(name, value)) element.addEventListener(name.slice(2), value, { signal });
      }
    };
    const rest = Object.entries(props).filter(([name, value]) => !own.has(name) && !isListener(name, value));
    return createElement<Record<string, unknown>>(tag, { ...Object.fromEntries(rest), class: className, ref });
  });
  Component.displayName = tag;
  return Component;
}
