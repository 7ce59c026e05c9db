import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** As `lit/decorators.js` has them, for TypeScript's decorators of fields only. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: PropertyKey): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

export const state = () => property({ state: true });
