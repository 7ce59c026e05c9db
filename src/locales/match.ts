/** The language that the texts of the source are in. */
const source = 'en';

/**
 * The one of the offered languages that serves a page in the wanted one: itself, else one of the same language and
 * script. German serves de-AT, Brazilian Portuguese pt-PT, simplified Chinese zh-SG; nothing serves zh-TW. English is
 * always there, and what remains.
 */
export function matchLanguage(wanted: string, offered: readonly string[]): string {
  if (offered.includes(wanted)) return wanted;
  // A browser reads its table of languages and their scripts when it is first asked for one: not for an English page.
  if (wanted === '' || wanted.split('-', 1).includes(source)) return source;
  const kind = kindOf(wanted);
  return offered.find((tag) => kindOf(tag) === kind) ?? source;
}

/** Language and script. A page may call its language what it likes. */
function kindOf(tag: string): string {
  try {
    const { language, script = '' } = new Intl.Locale(tag).maximize();
    return language + script;
  } catch {
    return tag;
  }
}
