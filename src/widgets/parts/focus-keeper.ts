import type { ReactiveController } from 'lit';
import type { UiHost } from '../../ui/ui-host.ts';

/** Where the focus was: the element, and its row in a table, if it was in one. */
interface Place {
  readonly element: HTMLElement;
  readonly rowIndex: number;
}

/**
 * Sees to it that no render drops the focus on the page's body. Where what had it is gone or hidden, it goes to what was
 * asked for by `to`, else to the row that took the place of a removed one, else to the first of the fallbacks that is
 * there. What was asked for, and the best of the fallbacks, may come later than the next render, as long as the user has
 * not gone elsewhere meanwhile.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: UiHost;
  readonly #fallbacks: readonly string[];
  #held: Place | undefined;
  /** Where it shall go, and where it was when that was asked for. */
  #wanted: { readonly id: string; readonly from: HTMLElement | undefined } | undefined;

  /** `fallbacks` are ids in the host's root. */
  constructor(host: UiHost, fallbacks: readonly string[]) {
    this.#host = host;
    this.#fallbacks = fallbacks;
    host.addController(this);
  }

  /** Moves the focus to the element with this id as soon as it is there. */
  to(id: string): void {
    this.#wanted = { id, from: this.#active };
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const element = this.#active;
    this.#held = element && { element, rowIndex: rowIndexOf(element) };
  }

  /** After every other controller has had its say: a closing dialog or menu gives the focus back by itself. */
  hostUpdated(): void {
    queueMicrotask(() => this.#settle());
  }

  #settle(): void {
    const [held, active, wanted] = [this.#held, this.#active, this.#wanted];
    this.#held = undefined;
    const target = wanted && this.#byId(wanted.id);
    if (target) {
      this.#wanted = undefined;
      target.focus();
    } else if (held && !active) this.#recover(held);
    else if (active && active !== wanted?.from && !this.#fallbacks.includes(active.id)) this.#wanted = undefined;
  }

  #recover(held: Place): void {
    const near = stillThere(held) ?? this.#neighbour(held);
    if (near) return near.focus();
    const [best] = this.#fallbacks;
    if (best !== undefined) this.#wanted ??= { id: best, from: undefined };
    this.#fallback?.focus();
  }

  get #active(): HTMLElement | undefined {
    const { activeElement } = this.#root;
    return activeElement instanceof HTMLElement && activeElement.checkVisibility() ? activeElement : undefined;
  }

  #neighbour(held: Place): HTMLElement | undefined {
    if (held.rowIndex < 0) return undefined;
    const rows = [...this.#host.renderRoot.querySelectorAll(rowSelector)];
    const row = rows[Math.min(held.rowIndex, rows.length - 1)];
    return row?.querySelector<HTMLElement>('.actions .button') ?? undefined;
  }

  get #fallback(): HTMLElement | undefined {
    return this.#fallbacks.map((id) => this.#byId(id)).find((element) => element?.checkVisibility()) ?? undefined;
  }

  #byId(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`#${CSS.escape(id)}`);
  }

  get #root(): Document | ShadowRoot {
    const root = this.#host.renderRoot.getRootNode();
    return root instanceof ShadowRoot ? root : document;
  }
}

const rowSelector = 'tr[data-row]';

/** A list that was sorted anew takes its elements out and puts them in again. */
const stillThere = ({ element }: Place): HTMLElement | undefined =>
  element.isConnected && element.checkVisibility() ? element : undefined;

function rowIndexOf(element: Element): number {
  const row = element.closest(rowSelector);
  return row?.parentElement ? [...row.parentElement.querySelectorAll(rowSelector)].indexOf(row) : -1;
}
