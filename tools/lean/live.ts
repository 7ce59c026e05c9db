import { nothing, noChange } from 'lit';
import { Directive, type PropertyPart, directive } from 'lit/directive.js';

/** As `lit/directives/live.js`, for properties only. */
export const live = directive(
  class extends Directive {
    render(value: unknown): unknown {
      return value;
    }

    override update(part: PropertyPart, [value]: [unknown]): unknown {
      const { element, name } = part;
      if (value === nothing || value === Reflect.get(element, name)) return noChange;
      // What the part believes to be there: nothing that is ever set, so that it sets this.
      Reflect.set(part, '_$AH', part);
      return value;
    }
  },
);
