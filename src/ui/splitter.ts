import { type TemplateResult, html } from 'lit';

/** How wide the first of two panes is, in em. */
export interface SplitterOptions {
  readonly controller: Splitter;
  /** What is made wider or narrower: "Width of the organizations". */
  readonly label: string;
  /** The id of the first pane. */
  readonly controls: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** A change is complete: the mouse let go, or a key was pressed. */
  readonly onDone: () => void;
}

export interface Limits {
  readonly min: number;
  readonly max: number;
}

const step = 1;
/** How far a press without dragging goes. */
const stride = 5;
/** Pixels that a hand may move while it presses. */
const tremor = 3;

/**
 * The line between two panes, which a mouse or finger can take and keys can move: arrows by one em, mirrored in
 * right-to-left pages, Home and End to the narrowest and the widest. Who cannot drag presses it: each press makes the
 * first pane wider, and from the widest narrow again.
 */
export class Splitter {
  readonly limits: Limits;
  #from: { readonly x: number; readonly value: number; readonly em: number; dragged: boolean } | undefined;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  onKeyDown(event: KeyboardEvent, { value, onChange, onDone }: SplitterOptions): void {
    const target = this.#target(event, value);
    if (target === undefined) return;
    event.preventDefault();
    onChange(this.#within(target));
    onDone();
  }

  onPointerDown(event: PointerEvent, { value }: SplitterOptions): void {
    const { currentTarget, button, clientX, pointerId } = event;
    if (!(currentTarget instanceof HTMLElement) || button !== 0) return;
    currentTarget.setPointerCapture(pointerId);
    this.#from = { x: clientX, value, em: Number.parseFloat(getComputedStyle(currentTarget).fontSize), dragged: false };
  }

  onPointerMove({ clientX, currentTarget }: PointerEvent, { onChange }: SplitterOptions): void {
    if (!this.#from || !(currentTarget instanceof HTMLElement)) return;
    const { x, value, em } = this.#from;
    this.#from.dragged ||= Math.abs(clientX - x) > tremor;
    if (!this.#from.dragged) return;
    const moved = (clientX - x) / em;
    onChange(this.#within(Math.round((value + (isRightToLeft(currentTarget) ? -moved : moved)) * 10) / 10));
  }

  onPointerUp({ onChange, onDone }: SplitterOptions): void {
    if (!this.#from) return;
    const { value, dragged } = this.#from;
    if (!dragged) onChange(value < this.limits.max ? this.#within(value + stride) : this.limits.min);
    this.onPointerCancel({ onDone });
  }

  onPointerCancel({ onDone }: Pick<SplitterOptions, 'onDone'>): void {
    this.#from = undefined;
    onDone();
  }

  #target({ key, currentTarget }: KeyboardEvent, value: number): number | undefined {
    const forwards = currentTarget instanceof HTMLElement && isRightToLeft(currentTarget) ? -step : step;
    const { min, max } = this.limits;
    return { ArrowRight: value + forwards, ArrowLeft: value - forwards, Home: min, End: max }[key];
  }

  #within(value: number): number {
    return Math.min(this.limits.max, Math.max(this.limits.min, value));
  }
}

/** A separator that can be moved (ARIA window splitter). */
export function splitter(options: SplitterOptions): TemplateResult {
  const { controller, label, controls, value } = options;
  return html`<div
    class="splitter"
    role="separator"
    tabindex="0"
    aria-orientation="vertical"
    aria-label=${label}
    aria-controls=${controls}
    aria-valuenow=${Math.round(value)}
    aria-valuemin=${controller.limits.min}
    aria-valuemax=${controller.limits.max}
    @keydown=${(event: KeyboardEvent) => controller.onKeyDown(event, options)}
    @pointerdown=${(event: PointerEvent) => controller.onPointerDown(event, options)}
    @pointermove=${(event: PointerEvent) => controller.onPointerMove(event, options)}
    @pointerup=${() => controller.onPointerUp(options)}
    @pointercancel=${() => controller.onPointerCancel(options)}
  ></div>`;
}

const isRightToLeft = (element: HTMLElement): boolean => element.matches(':dir(rtl)');
