import type { Texts } from './own-texts.ts';
import type { Wording } from './wording.ts';

/** A language: of the kit's own files, or as a page writes it, by the English texts. */
export interface LanguageFile {
  readonly default: Wording | Texts;
}

/** Languages by their BCP 47 tags, each with how it is fetched. */
export type Languages = Readonly<Record<string, () => Promise<LanguageFile>>>;
