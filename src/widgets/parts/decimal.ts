/** The signs with which a language writes numbers. */
function signsOf(language: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' }).formatToParts(12345.6);
  const sign = (type: 'group' | 'decimal'): string => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

/**
 * A number as somebody typed it, as a plain decimal: `1.000,50` in German is `1000.50`. What is written in neither the
 * reader's way nor the plain one is given back as it is, for the rules to refuse.
 */
export function plainDecimal(text: string, language: string): string {
  const { group, decimal } = signsOf(language);
  const trimmed = text.trim();
  if (/\p{L}/u.test(trimmed)) return trimmed;
  // Whichever signs the language has, `g` parts groups and `d` fractions from here on.
  const shape = trimmed.replaceAll(/\D/gu, (sign) =>
    sign === decimal ? 'd' : sign === group || /\s/u.test(sign) ? 'g' : sign,
  );
  if (/^\d{1,3}(?:g\d{3})+(?:d\d+)?$/u.test(shape)) return shape.replaceAll('g', '').replace('d', '.');
  return /^\d+d\d+$/u.test(shape) ? shape.replace('d', '.') : trimmed;
}

/** A plain decimal with the reader's decimal sign, to be typed over. */
export const typedDecimal = (value: string, language: string): string => value.replace('.', signsOf(language).decimal);
