import type { Message, Wording } from '../src/locales/wording.ts';

/** The tag of the made-up language, which begins like English, so that dates and numbers are English. */
export const pseudoTag = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzACDEGHIJKLNOPRSTUWYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅÇÐÉĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽ';

/**
 * English as it would be in no language: accented, 40 % longer and in brackets. What is not in brackets on the screen has
 * not gone through `msg()`; what is cut or overlaps has no room for other languages; a sentence in several pairs of
 * brackets is glued together.
 */
export const pseudoWording: Wording = (message) => {
  const text = textOf(message);
  return `⟦${text}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;
};

function textOf(message: Message): string {
  if (typeof message === 'string') return accent(message);
  return message.strings
    .map((part, index) => accent(part) + (index < message.values.length ? String(message.values[index]) : ''))
    .join('');
}

const accent = (text: string): string =>
  Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join('');
