import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { ComboboxController, type ComboboxOption } from '../../../ui/combobox-controller.ts';
import { comboboxStyles } from '../../../ui/combobox-styles.ts';
import { combobox } from '../../../ui/combobox.ts';
import { popupStyles } from '../../../ui/popup-styles.ts';
import type { SelectOption } from '../../../ui/select-field.ts';
import { addStyles } from '../../../ui/late-styles.ts';
import type { Shared } from './shared.ts';

/** How many companies are offered at once. */
const shown = 20;

/** Narrows an overview to one company, sought by name. */
export class CompanyFilter {
  readonly #shared: Shared;
  readonly #onChange: (option: SelectOption | undefined) => void;
  readonly #box: ComboboxController;

  constructor(shared: Shared, onChange: (option: SelectOption | undefined) => void) {
    this.#shared = shared;
    this.#onChange = onChange;
    this.#box = new ComboboxController(shared.host);
    addStyles(shared.host, [popupStyles, comboboxStyles]);
  }

  /** Begins without what was typed. */
  reset(): void {
    this.#box.reset();
  }

  render(label: string, chosen: SelectOption | undefined): TemplateResult {
    return combobox({
      id: 'filter-company',
      controller: this.#box,
      label,
      placeholder: msg('All'),
      value: chosen && { id: chosen.value, label: chosen.label },
      search: (text, signal) => this.#search(text, signal),
      onSelect: (option) => this.#onChange(option && { value: option.id, label: option.label }),
      announce: (text) => this.#shared.announcer.say(text),
    });
  }

  async #search(text: string, signal: AbortSignal): Promise<ComboboxOption[]> {
    const query = { filter: text ? { text } : {}, page: { size: shown } };
    const found = await this.#shared.scope.current?.backend.company.list(query, { signal });
    return (found?.items ?? []).map(({ id, name }) => ({ id, label: name, note: id }));
  }
}
