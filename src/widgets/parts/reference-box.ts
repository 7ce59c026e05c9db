import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { Reference } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { type ComboboxOption, ComboboxController } from '../../ui/combobox-controller.ts';
import { combobox } from '../../ui/combobox.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { issueText } from '../texts/issues.ts';
import { referenceIn } from './references.ts';

export interface ReferenceBoxOptions {
  readonly label: string;
  readonly help?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;
  /** Default: it stands in the field from then on. */
  readonly onSelect?: ((chosen: Reference | undefined) => void) | undefined;
}

/** How many are offered at once: as many as somebody reads. */
export const offered = 20;

/** A field of a form in which a record is sought and chosen. */
export class ReferenceBox {
  readonly #announcer: Announcer;
  readonly #controller: ComboboxController;

  constructor(host: UiHost, announcer: Announcer) {
    this.#announcer = announcer;
    this.#controller = new ComboboxController(host);
  }

  /** Drops what was found, because what it depends on has changed. */
  reset(): void {
    this.#controller.reset();
  }

  render(form: Form<z.ZodMiniType>, field: string, options: ReferenceBoxOptions): unknown {
    const chosen = referenceIn(form, field);
    const issue = form.issueIn(field);
    const { onSelect = (reference: Reference | undefined) => form.set([field], reference), ...shown } = options;
    return combobox({
      ...shown,
      id: field,
      controller: this.#controller,
      value: chosen && optionOf(chosen),
      error: issue && issueText(issue),
      onSelect: (option) => onSelect(option && { id: option.id, name: option.label }),
      onBlur: () => form.touch([field]),
      announce: (text) => this.#announcer.say(text),
    });
  }
}

export const optionOf = ({ id, name }: Reference): ComboboxOption => ({ id, label: name });
