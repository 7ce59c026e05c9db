import { languages as translations } from '../../src/locales/languages.ts';

/** How the reader wants the page: kept for the next visit, since it says nothing of anybody's account. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];
export const languages: readonly string[] = ['en', ...Object.keys(translations)];

const THEME = 'fairlead-theme';
const DIRECTION = 'fairlead-direction';
const LANGUAGE = 'fairlead-language';

function stored<Value extends string>(key: string, values: readonly Value[], fallback: Value): Value {
  const value = localStorage.getItem(key);
  return values.find((some) => some === value) ?? fallback;
}

export const theme = (): Theme => stored(THEME, themes, 'auto');
export const direction = (): Direction => stored(DIRECTION, directions, 'ltr');

/** Of the account pages: the shop itself is in English. */
export const language = (): string => stored(LANGUAGE, languages, 'en');

export function applyAppearance(): void {
  document.documentElement.lang = language();
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

/** Arabic and Hebrew turn the whole page. */
export function setLanguage(value: string): void {
  localStorage.setItem(LANGUAGE, value);
  setDirection(/^(?:ar|he)$/u.test(value) ? 'rtl' : 'ltr');
}
