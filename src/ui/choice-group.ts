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

export interface ChoiceFilter {
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** Tells how many are left: the `say` of the widget's `Announcer`. */
  readonly announce?: ((text: string) => void) | undefined;
}

export interface ChoiceGroupOptions extends Omit<FieldOptions, 'label'> {
  /** Left out where the group stands alone in another whose name is its own, which would be heard twice. */
  readonly label?: string | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** One of them or several. */
  readonly kind?: 'one' | 'several' | undefined;
  /** Narrows a long list; with it, more than twelve choices get a search field. The chosen ones always stay in sight. */
  readonly filter?: ChoiceFilter | undefined;
}

const manyChoices = 12;

/** Checkboxes or radio buttons as one field with a legend, help and error. The group has the id and takes the focus. */
export function choiceGroup(options: ChoiceGroupOptions): TemplateResult {
  const { id, label, labelHidden, required, wide, choices, kind = 'several' } = options;
  const { describedBy, invalid } = controlTies(options);
  const filter = choices.length > manyChoices ? options.filter : undefined;
  const labelClass = labelHidden ? 'visually-hidden' : 'label';
  const mark = required ? requiredMark(kind !== 'one') : nothing;
  return html`<fieldset
    class="field choices ${wide ? 'wide' : ''}"
    id=${id}
    tabindex="-1"
    role=${kind === 'one' ? 'radiogroup' : 'group'}
    aria-invalid=${kind === 'one' ? invalid : nothing}
    aria-required=${kind === 'one' && required ? 'true' : nothing}
    aria-describedby=${describedBy}
  >
    ${label === undefined ? nothing : html`<legend class=${labelClass}>${label}${mark}</legend>`} ${fieldHelp(options)}
    ${filter ? filterField(options, filter) : nothing}
    <div class="choice-list">${matching(options, filter?.text ?? '').map((choice) => choiceRow(options, choice))}</div>
    ${fieldError(options)}
  </fieldset>`;
}

function matching({ choices, chosen }: ChoiceGroupOptions, text: string): readonly Choice[] {
  const sought = text.trim().toLocaleLowerCase();
  return choices.filter(({ value, label }) => chosen.includes(value) || label.toLocaleLowerCase().includes(sought));
}

function filterField(options: ChoiceGroupOptions, { text, onInput, announce }: ChoiceFilter): TemplateResult {
  return html`<div class="search-box">
    ${searchIcon}
    <input
      class="input"
      type="search"
      autocomplete="off"
      aria-label=${msg('Narrow the choices')}
      placeholder=${msg('Narrow the choices')}
      .value=${live(text)}
      @input=${({ target }: Event) => {
        if (!(target instanceof HTMLInputElement)) return;
        onInput(target.value);
        announce?.(msg(str`Choices: ${matching(options, target.value).length}`));
      }}
    />
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
