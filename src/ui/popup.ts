/**
 * Lifts a rendered `popover="manual"` into the top layer. The style sheet anchors it. Engines that cannot, or that lead it
 * astray (Firefox, where a part of the page is read the other way than the page), are given the place as two custom
 * properties (`--_block`, `--_inline`).
 */
export function showPopup(popup: HTMLElement, anchor: HTMLElement): void {
  if (popup.matches(':popover-open')) return;
  popup.showPopover();
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const place = popup.getBoundingClientRect();
  if (CSS.supports('anchor-name: --prokura') && place.left <= right && place.right >= left) return;
  const { width, height } = place;
  const below = bottom + height <= innerHeight || top < height;
  const fromEnd = popup.matches(':dir(rtl)') ? right >= width : left + width > innerWidth;
  popup.style.setProperty('--_block', `${below ? bottom : top - height}px`);
  popup.style.setProperty('--_inline', `${Math.max(0, fromEnd ? right - width : left)}px`);
  popup.classList.add('placed');
}
