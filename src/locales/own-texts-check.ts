import { en } from './en.ts';

/** What is wrong with somebody's own texts: English that the kit does not say, and values that come in elsewhere or not at all. */
export function complaintsAbout(own: readonly (readonly [string, string])[]): readonly string[] {
  return own.flatMap(([english, text]) => {
    if (!known.has(english)) return unknown(english);
    const [wanted, present] = [gapsIn(english), gapsIn(text)];
    return wanted === present ? [] : `The text for "${english}" needs [${wanted}] in it, and has [${present}].`;
  });
}

const known: ReadonlySet<string> = new Set(en);

function unknown(english: string): string {
  const meant = en.find((text) => bare(text) === bare(english));
  return `No text of the kit reads "${english}"${meant === undefined ? ': all of them are in prokura/locales/en.' : `; "${meant}" does.`}`;
}

/** What of a text remains where one has typed it from memory, or from the screen. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/\{\d+\}|[^\p{L}\p{N}]/gu, '');

const gapsIn = (text: string): string => (text.match(/\{\d+\}/gu) ?? []).sort().join(', ');
