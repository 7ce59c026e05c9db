const files = import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default', eager: true });

/** The ready themes, by name: what stands in the file that a page would link. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files)
    .map(([path, text]) => [path.replace(/^.*\/|\.css$/gu, ''), text] as const)
    // The plain one leads.
    .sort(([a], [b]) => Number(b === 'plain') - Number(a === 'plain') || a.localeCompare(b)),
);
