/** How the reader wants the page: kept for the next visit, since it says nothing of anybody's account. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

const THEME = 'fairlead-theme';
const DIRECTION = 'fairlead-direction';

function stored<Value extends string>(key: string, values: readonly Value[], fallback: Value): Value {
  const value = localStorage.getItem(key);
  return values.find((some) => some === value) ?? fallback;
}

export const theme = (): Theme => stored(THEME, themes, 'auto');
export const direction = (): Direction => stored(DIRECTION, directions, 'ltr');

export function applyAppearance(): void {
  document.documentElement.dataset['theme'] = theme();
  document.documentElement.dir = direction();
}

export function setTheme(value: Theme): void {
  localStorage.setItem(THEME, value);
  applyAppearance();
}

export function setDirection(value: Direction): void {
  localStorage.setItem(DIRECTION, value);
  applyAppearance();
}
