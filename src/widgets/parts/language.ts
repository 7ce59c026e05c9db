import { declaredLanguage } from '../../locales/declared-language.ts';

/**
 * The language (BCP 47) for what is formatted and sorted around a widget: what the page says it is in, else the
 * browser's English, since the texts are English then.
 */
export const languageOf = (element: Element): string =>
  declaredLanguage(element) ?? (navigator.language.startsWith('en') ? navigator.language : 'en');
