/** What a record says of itself besides its data, and what others change without touching it. */
const besides: ReadonlySet<string> = new Set(['version', 'allowed', 'childCount']);

/**
 * A short text that is another one as soon as a record holds something else; in which order it holds it makes no
 * difference. It tells nothing of what it was made from.
 */
export function fingerprint(record: object): string {
  const text = written(record);
  // FNV-1a, twice: a single character that differs always makes another sum, and two sums make chance no matter.
  let [one, other] = [0x811c9dc5, 0x050c5d1f];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000197);
  }
  return [one, other].map((sum) => (sum >>> 0).toString(36)).join('-');
}

/** A value as one text, whichever way round it came. What is absent and what is `undefined` are the same. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const held = Object.entries(value).filter(([name, inner]) => inner !== undefined && !besides.has(name));
  return `{${held
    .map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`)
    .sort()
    .join()}}`;
}
