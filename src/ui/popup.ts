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
