import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Wording } from './wording.ts';

/** Texts by their keys, with `{0}`, `{1}` where values come in. */
export type KeyedTexts = ReadonlyMap<string, string>;

/** As much of a message's id as tells our texts apart, which the generator sees to. In full, ids are a third of a file. */
const keyLength = 6;

const keys = new Map<string | readonly string[], string>();

/** The key of a text, from the parts around its values: the beginning of the id that @lit/localize gives it. */
export function keyOf(parts: string | readonly string[]): string {
  let key = keys.get(parts);
  if (key === undefined) {
    key = shortKey(generateMsgId(typeof parts === 'string' ? parts : [...parts], false));
    keys.set(parts, key);
  }
  return key;
}

/** The same from an id, whose first letter is the kind of message. */
export const shortKey = (id: string): string => id.slice(1, 1 + keyLength);

/** What a language's file holds: a line for each text, beginning with its key. */
export function keyedTexts(lines: string): KeyedTexts {
  return new Map(lines.split('\n').map((line) => [line.slice(0, keyLength), line.slice(keyLength)]));
}

export function wordingBy(texts: KeyedTexts): Wording {
  return (message) => {
    if (typeof message === 'string') return texts.get(keyOf(message));
    const text = texts.get(keyOf(message.strings));
    if (text === undefined) return undefined;
    const [begin, end] = rightToLeft.test(text) ? isolate : ['', ''];
    return text.replace(/\{(\d+)\}/gu, (_, index: string) => begin + String(message.values[Number(index)]) + end);
  };
}

/** Hebrew and Arabic letters. */
const rightToLeft = /[\u0590-\u08ff]/u;

/** A Latin name in such a text would draw the numbers beside it to its own direction, and so change their order. */
const isolate = ['\u2068', '\u2069'] as const;
