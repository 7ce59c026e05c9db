import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { chevronBackIcon, chevronDownIcon, chevronIcon } from './icons.ts';

export interface PagerOptions {
  /** Names the navigation: "Pages of buyers". */
  readonly label: string;
  /** Number of the first shown item, counted from 1; 0 where nothing is shown. */
  readonly from: number;
  readonly to: number;
  /** Left out where the server does not count. */
  readonly total?: number | undefined;
  /** Left out on the first page. */
  readonly onPrevious?: (() => void) | undefined;
  /** Left out on the last page. */
  readonly onNext?: (() => void) | undefined;
  readonly size?: number | undefined;
  readonly sizes?: readonly number[] | undefined;
  readonly onSize?: ((size: number) => void) | undefined;
  /** BCP 47, for the figures. */
  readonly language?: string | undefined;
}

/** "26–50 of 240" with a way back and forth. Buttons that lead nowhere keep the focus that brought one there. */
export function pager(options: PagerOptions): TemplateResult {
  return html`<nav class="pager split" aria-label=${options.label}>
    <p class="muted number">${rangeText(options)}</p>
    <div class="cluster">
      ${options.onSize ? sizeSelect(options) : nothing}
      <span class="pager-steps">
        ${step(msg('Previous page'), chevronBackIcon, options.onPrevious)}
        ${step(msg('Next page'), chevronIcon, options.onNext)}
      </span>
    </div>
  </nav>`;
}

/** Which part of the whole is shown, as in "26–50 of 240"; also fit for a table's caption. */
export function rangeText({
  from,
  to,
  total,
  language,
}: Pick<PagerOptions, 'from' | 'to' | 'total' | 'language'>): string {
  const figure = (value: number): string => value.toLocaleString(language);
  const range = from === to ? figure(to) : `${figure(from)}–${figure(to)}`;
  return total === undefined ? range : msg(str`${range} of ${figure(total)}`);
}

function step(label: string, icon: TemplateResult, onClick: (() => void) | undefined): TemplateResult {
  return html`<button
    class="button quiet icon-only"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${onClick ? nothing : 'true'}
    @click=${() => onClick?.()}
  >
    ${icon}
  </button>`;
}

function sizeSelect({ size = 25, sizes = [10, 25, 50], onSize }: PagerOptions): TemplateResult {
  return html`<label class="cluster pager-size">
    <span class="muted">${msg('Rows per page')}</span>
    <span class="select">
      <select
        class="input number"
        .value=${live(String(size))}
        @change=${({ target }: Event) => target instanceof HTMLSelectElement && onSize?.(Number(target.value))}
      >
        ${sizes.map((choice) => html`<option value=${choice} ?selected=${choice === size}>${choice}</option>`)}
      </select>
      ${chevronDownIcon}
    </span>
  </label>`;
}
