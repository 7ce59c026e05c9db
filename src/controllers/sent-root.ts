import { type ReactiveElement, adoptStyles } from 'lit';

/**
 * Takes over the shadow root that a server has rendered for an element, if one has. Answers whether Lit hydrates it: then
 * the first rendering has to be the one that the server's was.
 *
 * Lit leaves the styles of such a root in a `<style>` of its own. They become those of all elements, so that styles which
 * come later find their place among them, and are there where a policy has kept out the server's. A page without Lit's
 * hydration would render beside what was sent; that goes.
 */
export function takeOver(host: HTMLElement): boolean {
  const { shadowRoot } = host;
  if (!shadowRoot) return false;
  const { observedAttributes, elementStyles } = host.constructor as typeof ReactiveElement;
  const hydrates = observedAttributes.includes('defer-hydration');
  if (hydrates) {
    shadowRoot.querySelector('style')?.remove();
    adoptStyles(shadowRoot, elementStyles);
  } else shadowRoot.replaceChildren();
  return hydrates;
}
