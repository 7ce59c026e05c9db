import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Lifts a rendered `popover="manual"` into the top layer. The style sheet anchors it; engines that cannot are given the
 * place as two custom properties (`--_block`, `--_inline`).
 */
export function showPopup(popup: HTMLElement, anchor: HTMLElement): void {
  if (popup.matches(':popover-open')) return;
  popup.showPopover();
  if (CSS.supports('anchor-name: --prokura')) return;
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = popup.getBoundingClientRect();
  const below = bottom + height <= innerHeight || top < height;
  const fromEnd = popup.matches(':dir(rtl)') ? right >= width : left + width > innerWidth;
  popup.style.setProperty('--_block', `${below ? bottom : top - height}px`);
  popup.style.setProperty('--_inline', `${Math.max(0, fromEnd ? right - width : left)}px`);
}

/** Calls back for a press outside the given elements, as long as the host is connected and `watch` was called last. */
export class OutsidePress implements ReactiveController {
  readonly #isInside: (path: readonly EventTarget[]) => boolean;
  readonly #onPress: () => void;

  constructor(host: ReactiveControllerHost, isInside: (path: readonly EventTarget[]) => boolean, onPress: () => void) {
    this.#isInside = isInside;
    this.#onPress = onPress;
    host.addController(this);
  }

  watch(): void {
    document.addEventListener('pointerdown', this.#onPointerDown, true);
  }

  hostDisconnected(): void {
    this.unwatch();
  }

  unwatch(): void {
    document.removeEventListener('pointerdown', this.#onPointerDown, true);
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (!this.#isInside(event.composedPath())) this.#onPress();
  };
}
