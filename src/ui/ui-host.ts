import type { ReactiveControllerHost, ReactiveElement } from 'lit';

/** What the controllers here need of an element: to ask for a render, and to look into what was rendered. */
export type UiHost = ReactiveControllerHost & Pick<ReactiveElement, 'renderRoot'>;

/** The element that has the focus inside the host; also while the window itself has not. */
export function activeIn({ renderRoot }: UiHost): HTMLElement | undefined {
  const root = renderRoot.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active instanceof HTMLElement && renderRoot.contains(active) ? active : undefined;
}
