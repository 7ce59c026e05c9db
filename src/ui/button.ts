import { type TemplateResult, html, nothing } from 'lit';
import { lockIcon } from './icons.ts';

/** `primary` the one step forward, `danger` what takes something away, `quiet` without a border, `link` inside text. */
export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet' | 'link';

export interface ButtonOptions {
  readonly label: string;
  /** Left out for a submit button, whose form listens. */
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly kind?: ButtonKind | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly icon?: TemplateResult | undefined;
  /** Shows the icon alone; the label is still the button's name. */
  readonly iconOnly?: boolean | undefined;
  /** The name where the visible label alone is ambiguous; it begins with the label (WCAG 2.5.3). */
  readonly name?: string | undefined;
  /** A write is on its way: keeps the focus, ignores further presses. */
  readonly busy?: boolean | undefined;
  readonly autofocus?: boolean | undefined;
  readonly id?: string | undefined;
  /** Why the button may not be pressed. It stays focusable, and the reason stands beneath it. Needs `id`. */
  readonly refused?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
}

/** A native button. Refused and busy ones stay in the tab order, so that nobody loses their place. */
export function button(options: ButtonOptions): TemplateResult {
  const { refused, id, busy = false } = options;
  if (refused === undefined) return bare(options, busy, nothing);
  const reason = `${id ?? options.label}-reason`;
  return html`<span class="refused-button">
    ${bare(options, true, reason)}
    <span class="reason" id=${reason}>${lockIcon}<span>${refused}</span></span>
  </span>`;
}

function bare(options: ButtonOptions, off: boolean, reason: string | typeof nothing): TemplateResult {
  const { label, name, icon = nothing, iconOnly = false } = options;
  return html`<button
    class=${buttonClass(options)}
    id=${options.id ?? nothing}
    type=${options.type ?? 'button'}
    ?autofocus=${options.autofocus ?? false}
    aria-disabled=${off ? 'true' : nothing}
    aria-busy=${options.busy ? 'true' : nothing}
    aria-describedby=${reason}
    aria-expanded=${options.expanded ?? nothing}
    aria-controls=${options.controls ?? nothing}
    @click=${off ? preventDefault : (options.onClick ?? nothing)}
  >
    ${icon}${labelOf({ name, label, iconOnly })}
  </button>`;
}

export function buttonClass({ kind = 'plain', iconOnly }: Pick<ButtonOptions, 'kind' | 'iconOnly'>): string {
  return `button ${kind} ${iconOnly ? 'icon-only' : ''}`;
}

/**
 * What is seen of a button's name, and what of it is only heard. All of it is text: a name that stood in an attribute would
 * be kept by recorders of sessions which are told to mask texts. An icon has a tooltip of its own over it: the button's would
 * be heard as its description.
 */
export function labelOf({ name = '', label, iconOnly }: Pick<ButtonOptions, 'name' | 'label' | 'iconOnly'>): unknown {
  if (iconOnly) return html`<span class="tip" title=${label} aria-hidden="true"></span>${heard(name || label)}`;
  if (!name) return html`<span>${label}</span>`;
  // A word may stand apart from what is seen of the name; a comma or half a word would be heard as such.
  return name.startsWith(`${label} `)
    ? html`<span>${label}</span>${heard(name.slice(label.length))}`
    : html`<span aria-hidden="true">${label}</span>${heard(name)}`;
}

const heard = (text: string): TemplateResult => html`<span class="visually-hidden heard">${text}</span>`;

/** Keeps a submit button that may not be pressed from submitting. */
function preventDefault(event: Event): void {
  event.preventDefault();
}
