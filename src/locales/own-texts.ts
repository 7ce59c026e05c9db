import type { en } from './en.ts';
import { keyOf, wordingBy } from './translation.ts';
import type { Wording } from './wording.ts';

/** A text of the kit as it stands in the source, with `{0}`, `{1}` where values come in. */
export type EnglishText = (typeof en)[number];

/** What is said in place of texts of the kit, with the same `{0}`, `{1}` in any order. */
export type Texts = Readonly<Partial<Record<EnglishText, string>>>;

/** The wording of somebody's own texts. What nobody ever asks for, since the kit has no such text, is told. */
export function ownWording(texts: Texts): Wording {
  const own = Object.entries(texts);
  void complain(own);
  return wordingBy(new Map(own.map(([english, text]) => [keyOf(partsOf(english)), text])));
}

async function complain(own: readonly (readonly [string, string])[]): Promise<void> {
  const { complaintsAbout } = await import('./own-texts-check.ts');
  for (const complaint of complaintsAbout(own)) console.error(`[prokura] ${complaint}`);
}

/** A text as a message has it: plain, or the parts around its values. */
export function partsOf(text: string): string | readonly string[] {
  const parts = text.split(/\{\d+\}/u);
  return parts.length > 1 ? parts : text;
}
