/** A text or a number of JSON. A text that never ends is taken to the end, so that a hostile body costs no more than its length. */
const token = /"(?:[^"\\]|\\[^]?)*(?:"|$)|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

const isLongInteger = (part: string): boolean => /^-?\d{16,}$/u.test(part);

/**
 * JSON in which whole numbers of sixteen digits and more are texts. Ids beyond 2^53 lose their last digits in
 * `JSON.parse`, and only the newest engines let a reviver see what stood there; this is the same on all of them.
 */
export function integersAsText(json: string): string {
  if (!/\d{16}/u.test(json)) return json;
  return json.replace(token, (part) => (isLongInteger(part) ? `"${part}"` : part));
}
