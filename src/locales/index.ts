/**
 * Languages for pages from npm: hand all to a provider (`provider.languages = languages`), or only those of the page, by
 * `{ de: () => import('prokura/locales/de') }`.
 */
export { languages } from './languages.ts';
export { templatesOf } from './templates.ts';
export type { LanguageFile, Languages } from './offered.ts';
export type { EnglishText, Texts } from './own-texts.ts';
export type { Message, Wording } from './wording.ts';
