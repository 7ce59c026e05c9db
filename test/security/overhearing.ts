import { isAccountError } from '../../src/backend/errors.ts';
import type { AccountBackend } from '../../src/backend/port.ts';
import { resources } from '../../src/capabilities/verbs.ts';

/** What lasts or leaves: each with the place where it was come upon. */
export interface Heard {
  readonly place: string;
  readonly text: string;
}

/** Writes down all that leaves the elements, until it is stopped, and on demand what of them lasts on the page. */
export function overhear() {
  const heard: Heard[] = [];
  const say = (place: string, ...parts: readonly unknown[]) => heard.push({ place, text: parts.map(textOf).join(' ') });
  const undo = [
    patch(console, ['log', 'info', 'warn', 'error', 'debug'], (...words) => say('console', ...words)),
    patch(EventTarget.prototype, ['dispatchEvent'], (event) =>
      say('event', (event as Event).type, Object.entries(event as Event)),
    ),
    patch(BroadcastChannel.prototype, ['postMessage'], (message) => say('other tabs', message)),
    patch(globalThis, ['postMessage'], (message) => say('other windows', message)),
    patch(navigator, ['sendBeacon'], (...words) => say('beacon', ...words)),
    patch(HTMLAnchorElement.prototype, ['click'], function (this: unknown) {
      if (this instanceof HTMLAnchorElement) say('saved file', this.download, this.href);
    }),
    patch(history, ['pushState', 'replaceState'], (...words) => say('history', ...words)),
  ];
  return {
    heard,
    onRequest: ({ url }: Request) => say('address of a request', url, decodeURIComponent(url)),
    before: (backend: AccountBackend) => errorsTold(backend, (error) => say('error', ...partsOf(error))),
    look() {
      for (const attribute of attributes(document)) say('attribute', attribute);
      say('address', location.href, document.title, document.referrer, history.state);
      say('storage', Object.entries(localStorage), Object.entries(sessionStorage), document.cookie);
      for (const entry of performance.getEntries()) say('performance entry', entry.name);
    },
    stop: () => undo.forEach((take) => take()),
  };
}

/** Every attribute there is, through shadow roots. */
function* attributes(root: ParentNode): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) yield `<${element.localName} ${name}="${value}">`;
    if (element.shadowRoot) yield* attributes(element.shadowRoot);
  }
}

/** All that can be read of something: of an element its name alone, and of what comes again the first time. */
function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  const read = new WeakSet();
  const told = JSON.stringify(part, (_key, value: unknown) => {
    if (value instanceof Node) return value.nodeName;
    if (typeof value !== 'object' || value === null) return String(value);
    if (read.has(value)) return undefined;
    read.add(value);
    return value instanceof Error ? [value.message, value.stack] : value;
  }) as string | undefined;
  return told ?? '';
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

function patch(target: object, names: readonly string[], tell: Method): () => void {
  const methods = target as Record<string, Method>;
  const before = names.map((name) => methods[name]);
  for (const [index, name] of names.entries()) {
    methods[name] = function (this: unknown, ...args) {
      tell.apply(this, args);
      return before[index]?.apply(this, args);
    };
  }
  return () => names.forEach((name, index) => Object.assign(target, { [name]: before[index] }));
}

const partsOf = (error: unknown): readonly unknown[] =>
  isAccountError(error) ? [error.message, error.stack, String(error), Object.entries(error)] : [error];

/** The same backend, whose failures are told of. */
function errorsTold(backend: AccountBackend, tell: (error: unknown) => void): AccountBackend {
  const groups = Object.fromEntries(
    resources.map((resource) => {
      const group = backend[resource] as Record<string, Method> | undefined;
      const told = Object.entries(group ?? {}).map(([verb, method]) => [
        verb,
        async (...args: unknown[]) => {
          try {
            return await method(...args);
          } catch (error) {
            tell(error);
            throw error;
          }
        },
      ]);
      return [resource, group && Object.fromEntries(told)];
    }),
  );
  return { ...backend, ...groups };
}
