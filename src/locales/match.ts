/** The language that the texts of the source are in. */
const source = 'en';

/**
 * The one of the offered languages that serves a page in the wanted one: itself, else one of the same language and
 * script. German serves de-AT, Brazilian Portuguese pt-PT, simplified Chinese zh-SG; nothing serves zh-TW. English is
 * always there, and what remains.
 */
export function matchLanguage(wanted: string, offered: readonly string[]): string {
  const all = [source, ...offered];
  const like = (nameOf: (tag: string) => string): string | undefined =>
    all.find((tag) => nameOf(tag) === nameOf(wanted));
  return like(wholeName) ?? like(languageAndScript) ?? source;
}

const wholeName = (tag: string): string => named(tag, String);
const languageAndScript = (tag: string): string =>
  named(tag, (locale) => `${locale.maximize().language}-${String(locale.maximize().script)}`);

/** A page may call its language what it likes. */
function named(tag: string, nameOf: (locale: Intl.Locale) => string): string {
  try {
    return nameOf(new Intl.Locale(tag));
  } catch {
    return tag;
  }
}
