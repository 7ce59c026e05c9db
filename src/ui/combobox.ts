import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ComboboxController, ComboboxOption, ComboboxSearch } from './combobox-controller.ts';
import { type ControlTies, type FieldOptions, field, whenLeft } from './field.ts';
import { checkIcon, chevronDownIcon } from './icons.ts';
import { textField } from './text-field.ts';

export interface ComboboxOptions extends FieldOptions {
  /** One for each combobox. */
  readonly controller: ComboboxController;
  readonly value: ComboboxOption | undefined;
  readonly search: ComboboxSearch;
  readonly onSelect: (option: ComboboxOption | undefined) => void;
  /** Tells what a search brought: the `say` of the widget's `Announcer`. */
  readonly announce?: ((text: string) => void) | undefined;
  readonly name?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly readOnly?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
}

/** A text field that finds its value in a list which may be far too long to load. Keys as `ComboboxController` tells. */
export function combobox(options: ComboboxOptions): TemplateResult {
  const { controller, value } = options;
  controller.bind(options);
  if (options.readOnly) return textField({ ...options, value: value?.label ?? '' });
  return field(options, (ties) => control(options, ties));
}

function control(options: ComboboxOptions, ties: ControlTies): TemplateResult {
  const { controller } = options;
  return html`<span class="select combobox ${controller.open ? 'anchor' : ''}">
      ${textInput(options, ties)}
      <button
        class="combobox-toggle"
        type="button"
        tabindex="-1"
        aria-label=${msg('Show choices')}
        @pointerdown=${keepFocus}
        @click=${() => controller.onPress()}
      >
        ${chevronDownIcon}
      </button>
    </span>
    ${controller.open ? popup(options) : nothing}`;
}

function textInput(options: ComboboxOptions, { describedBy, invalid }: ControlTies): TemplateResult {
  const { controller, id } = options;
  const listed = controller.open && controller.options.length > 0;
  // Its label stands in the template of `field()`, tied by `for`.
  // eslint-disable-next-line lit-a11y/accessible-name
  return html`<input
    class="input"
    id=${id}
    name=${options.name ?? id}
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    placeholder=${options.placeholder ?? nothing}
    ?required=${options.required ?? false}
    aria-autocomplete="list"
    aria-expanded=${listed}
    aria-controls=${listed ? `${id}-list` : nothing}
    aria-activedescendant=${listed && controller.active >= 0 ? optionId(id, controller.active) : nothing}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    .value=${live(controller.text)}
    @input=${({ target }: Event) => target instanceof HTMLInputElement && controller.onInput(target.value)}
    @keydown=${(event: KeyboardEvent) => controller.onKeyDown(event)}
    @blur=${whenLeft(() => {
      controller.onBlur();
      options.onBlur?.();
    })}
  />`;
}

const optionId = (id: string, index: number): string => `${id}-option-${index}`;

/** A press on the list leaves the focus in the text field. */
const keepFocus = (event: Event): void => event.preventDefault();

function popup(options: ComboboxOptions): TemplateResult {
  const { controller, id, label } = options;
  return html`<div
    class="popup combobox-popup"
    id="${id}-popup"
    popover="manual"
    aria-busy=${controller.busy ? 'true' : 'false'}
    @pointerdown=${keepFocus}
  >
    ${controller.statusText ? html`<p class="combobox-status muted">${controller.statusText}</p>` : nothing}
    ${
      controller.options.length === 0
        ? nothing
        : html`<div role="listbox" id="${id}-list" aria-label=${label}>
            ${controller.options.map((option, index) => listOption(options, option, index))}
          </div>`
    }
    ${controller.moreText ? html`<p class="combobox-status muted small">${controller.moreText}</p>` : nothing}
  </div>`;
}

function listOption({ controller, id, value }: ComboboxOptions, option: ComboboxOption, index: number): TemplateResult {
  // Keys come to the text field, which keeps the focus while the list is open.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div
    class="option"
    role="option"
    id=${optionId(id, index)}
    aria-selected=${index === controller.active}
    @click=${() => controller.select(option)}
  >
    <span class="option-mark">${option.id === value?.id ? checkIcon : nothing}</span>
    <span>
      <bdi>${option.label}</bdi>
      ${option.note ? html`<bdi class="option-note muted small">${option.note}</bdi>` : nothing}
    </span>
  </div>`;
}
