/** Letters that Unicode does not take apart into a base and a mark. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' };

/** Text as a search sees it: without case, without Latin, Greek and Cyrillic accents, Hebrew points and Arabic vowel signs. */
export function fold(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœıς]/gu, (letter) => plain[letter] ?? letter);
}

const isPlainAscii = (text: string): boolean => /^[\x20-\x7e]*$/u.test(text);

/** A test for texts that hold every word of the question, in any order. An empty question fits everything. */
export function matcher(question = ''): (...texts: readonly (string | undefined)[]) => boolean {
  const words = fold(question).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return (...texts) => {
    const folded = fold(texts.filter(Boolean).join(' '));
    return words.every((word) => folded.includes(word));
  };
}
