/** Whether a text fits what was asked for, by this system's numbers of ways to compare. */
function compares(type: string, text: string, wanted: string): boolean {
  const [value, question] = ['1', '2', '5'].includes(type)
    ? [text, wanted]
    : [text.toLowerCase(), wanted.toLowerCase()];
  if (type === '5' || type === '6') return value === question;
  return type === '1' || type === '3' ? value.startsWith(question) : value.includes(question);
}

/** The rows of which every field that was asked for fits. Fields that nobody knows are taken no notice of. */
export function matched<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
  fields: Readonly<Record<string, (row: Row) => readonly (string | undefined)[]>>,
): Row[] {
  const tests = Object.entries(fields).flatMap(([name, values]) => {
    const wanted = query.get(name) ?? '';
    if (wanted === '') return [];
    const type = query.get(`${name}SearchType`) ?? '4';
    return [(row: Row) => values(row).some((value) => value !== undefined && compares(type, value, wanted))];
  });
  return rows.filter((row) => tests.every((test) => test(row)));
}

const collator = new Intl.Collator('en');

export const ordered = <Row>(rows: readonly Row[], key: (row: Row) => string, descending = false): Row[] =>
  [...rows].sort((a, b) => (descending ? -1 : 1) * collator.compare(key(a), key(b)));
