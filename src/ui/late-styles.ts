import type { CSSResultGroup, CSSResultOrNative } from 'lit';
import type { UiHost } from './ui-host.ts';

/** Gives a widget the styles of a part that came later, ahead of its own last ones, which keep the last word. */
export function addStyles({ renderRoot }: UiHost, styles: CSSResultGroup): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const present = renderRoot.adoptedStyleSheets;
  const more = flat(styles).flatMap((style) => (style instanceof CSSStyleSheet ? style : (style.styleSheet ?? [])));
  const added = more.filter((sheet) => !present.includes(sheet));
  // To set even the same ones has the browser style all of the widget anew.
  if (added.length === 0) return;
  renderRoot.adoptedStyleSheets = [...present.slice(0, -1), ...added, ...present.slice(-1)];
}

const flat = (styles: CSSResultGroup): readonly CSSResultOrNative[] =>
  Array.isArray(styles) ? styles.flatMap(flat) : [styles];
