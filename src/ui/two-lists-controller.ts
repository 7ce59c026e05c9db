import type { ReactiveController } from 'lit';
import { TypeAhead } from './type-ahead.ts';
import { type UiHost, activeIn } from './ui-host.ts';

export type ListSide = 'chosen' | 'others';

const otherSide = (side: ListSide): ListSide => (side === 'chosen' ? 'others' : 'chosen');

/**
 * Keys and focus of two lists between which things are moved. Each list is one stop of Tab: Up, Down, Home, End and
 * letters go through it, Left and Right to the other one, and Enter, Space or a press moves what has the focus. The
 * focus then goes to whatever took its place.
 */
export class TwoListsController implements ReactiveController {
  readonly #host: UiHost;
  readonly #typeAhead = new TypeAhead();
  readonly #stops: Record<ListSide, string | undefined> = { chosen: undefined, others: undefined };
  #id = '';
  #filter = '';
  /** Where the focus goes once what was moved is drawn in its new place. */
  #next: { readonly side: ListSide; readonly index: number; readonly moved: string } | undefined;

  constructor(host: UiHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes the id of the field that is about to be rendered. Called by `twoLists()`. */
  bind(id: string): void {
    this.#id = id;
  }

  /** Narrows both lists. */
  get filter(): string {
    return this.#filter;
  }

  set filter(text: string) {
    this.#filter = text;
    this.#host.requestUpdate();
  }

  /** Which of these is the list's stop of Tab. */
  stopOf(side: ListSide, values: readonly string[]): string | undefined {
    const stop = this.#stops[side];
    return stop !== undefined && values.includes(stop) ? stop : values[0];
  }

  onFocus(side: ListSide, value: string): void {
    if (this.#stops[side] === value) return;
    this.#stops[side] = value;
    this.#host.requestUpdate();
  }

  /** Called when something is about to be moved out of its list. */
  onMove(side: ListSide, value: string): void {
    const index = this.#buttons(side).findIndex((button) => button.dataset['value'] === value);
    this.#next = { side, index, moved: value };
  }

  onKeyDown(event: KeyboardEvent, side: ListSide): void {
    const active = activeIn(this.#host);
    const buttons = this.#buttons(side);
    const index = active ? buttons.indexOf(active) : -1;
    // What stands beneath an entry has keys of its own.
    if (index === -1) return;
    const target = this.#targetOf(event, side, buttons, index);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  }

  hostUpdated(): void {
    if (this.#next) void this.#host.updateComplete.then(() => this.#settle());
  }

  #settle(): void {
    const next = this.#next;
    if (!next) return;
    this.#next = undefined;
    const rest = this.#buttons(next.side);
    const moved = this.#buttons(otherSide(next.side)).find((button) => button.dataset['value'] === next.moved);
    (rest[Math.min(next.index, rest.length - 1)] ?? moved)?.focus();
  }

  #targetOf(
    event: KeyboardEvent,
    side: ListSide,
    buttons: readonly HTMLElement[],
    index: number,
  ): HTMLElement | undefined {
    switch (event.key) {
      case 'ArrowDown':
        return buttons[index + 1];
      case 'ArrowUp':
        return buttons[index - 1];
      case 'Home':
        return buttons[0];
      case 'End':
        return buttons.at(-1);
      case 'ArrowLeft':
      case 'ArrowRight':
        return this.#across(side, event.key === 'ArrowRight');
      default:
        return buttons[this.#typeAhead.find(event, buttons.map(labelOf), index)];
    }
  }

  /** The chosen ones stand where reading begins. */
  #across(side: ListSide, right: boolean): HTMLElement | undefined {
    const forward = right !== (this.#field?.matches(':dir(rtl)') ?? false);
    if (forward !== (side === 'chosen')) return undefined;
    const buttons = this.#buttons(otherSide(side));
    return buttons.find((button) => button.tabIndex === 0) ?? buttons[0];
  }

  #buttons(side: ListSide): HTMLElement[] {
    return [...(this.#field?.querySelectorAll<HTMLElement>(`[data-side=${side}] button[data-value]`) ?? [])];
  }

  get #field(): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${CSS.escape(this.#id)}`);
  }
}

const labelOf = (button: HTMLElement): string => button.querySelector('bdi')?.textContent ?? '';
