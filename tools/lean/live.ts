import { nothing, noChange } from 'lit';
import { setCommittedValue } from 'lit/directive-helpers.js';
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
      // Whatever the part believes to be there, it sets this.
      setCommittedValue(part);
      return value;
    }
  },
);
