import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type FieldOptions, controlTies, fieldError, fieldHelp, requiredMark } from './field.ts';
import { searchIcon } from './icons.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** Why this one cannot be changed; it stays reachable. */
  readonly refused?: string | undefined;
}

export interface ChoiceGroupOptions extends FieldOptions {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** One of them or several. */
  readonly kind?: 'one' | 'several' | undefined;
  /** Narrows a long list; with it, more than twelve choices get a search field. The chosen ones always stay in sight. */
  readonly filter?: { readonly text: string; readonly onInput: (text: string) => void } | undefined;
}

const manyChoices = 12;

/** Checkboxes or radio buttons as one field with a legend, help and error. The group has the id and takes the focus. */
export function choiceGroup(options: ChoiceGroupOptions): TemplateResult {
  const { id, label, labelHidden, required, wide, choices, chosen, filter, kind = 'several' } = options;
  const { describedBy, invalid } = controlTies(options);
  const searchable = filter !== undefined && choices.length > manyChoices;
  const sought = searchable ? filter.text.trim().toLocaleLowerCase() : '';
  const shown = choices.filter(
    ({ value, label: text }) => chosen.includes(value) || text.toLocaleLowerCase().includes(sought),
  );
  return html`<fieldset
    class="field choices ${wide ? 'wide' : ''}"
    id=${id}
    tabindex="-1"
    role=${kind === 'one' ? 'radiogroup' : 'group'}
    aria-invalid=${kind === 'one' ? invalid : nothing}
    aria-required=${kind === 'one' && required ? 'true' : nothing}
    aria-describedby=${describedBy}
  >
    <legend class=${labelHidden ? 'visually-hidden' : 'label'}>${label}${required ? requiredMark() : nothing}</legend>
    ${fieldHelp(options)} ${searchable ? filterField(filter, shown.length) : nothing}
    <div class="choice-list">${shown.map((choice) => choiceRow(options, choice))}</div>
    ${fieldError(options)}
  </fieldset>`;
}

function filterField(filter: NonNullable<ChoiceGroupOptions['filter']>, count: number): TemplateResult {
  return html`<div class="search-box">
    ${searchIcon}
    <input
      class="input"
      type="search"
      autocomplete="off"
      aria-label=${msg('Narrow the choices')}
      placeholder=${msg('Narrow the choices')}
      .value=${live(filter.text)}
      @input=${({ target }: Event) => target instanceof HTMLInputElement && filter.onInput(target.value)}
    />
    <span class="visually-hidden" role="status">${filter.text ? msg(str`${count} shown`) : nothing}</span>
  </div>`;
}

function choiceRow({ id, chosen, onChange, kind = 'several' }: ChoiceGroupOptions, choice: Choice): TemplateResult {
  const { value, label, help, refused } = choice;
  const checked = chosen.includes(value);
  const note = refused ?? help;
  const noteId = `${id}-${value}-note`;
  const change = (): void => {
    if (kind === 'one') onChange([value]);
    else onChange(checked ? chosen.filter((other) => other !== value) : [...chosen, value]);
  };
  return html`<label class="choice">
    <input
      type=${kind === 'one' ? 'radio' : 'checkbox'}
      name=${id}
      .checked=${live(checked)}
      aria-disabled=${refused === undefined ? nothing : 'true'}
      aria-describedby=${note ? noteId : nothing}
      @click=${(event: MouseEvent) => refused !== undefined && event.preventDefault()}
      @change=${change}
    />
    <span><bdi>${label}</bdi></span>
    ${note ? html`<span class="muted small" id=${noteId}>${note}</span>` : nothing}
  </label>`;
}
