import { readFileSync } from 'node:fs';
import { shortKey } from '../src/locales/translation.ts';
import { type Unit, readUnits, xliffPath } from './xliff.ts';

/** Makes the modules of `src/locales` that hold texts out of the XLIFF files. */
const settings = JSON.parse(readFileSync('lit-localize.json', 'utf8')) as { targetLocales: readonly string[] };

/** The languages that the kit is translated into. */
export const targetLanguages = settings.targetLocales;

interface File {
  readonly path: string;
  readonly text: string;
}

/** The modules of all languages, and of the English texts. */
export const languageFiles = (): readonly File[] => [
  ...targetLanguages.map((language) => ({ path: `src/locales/${language}.ts`, text: languageFile(language) })),
  { path: 'src/locales/en.ts', text: englishFile() },
];

/** A text that is not translated yet is left out, so that it appears in English. */
function languageFile(language: string): string {
  const lines = byKey(readUnits(xliffPath(language))).flatMap(([key, { target }]) => (target ? [key + target] : []));
  return `${head}import { keyedTexts, wordingBy } from './translation.ts';

export const texts = /* @__PURE__ */ keyedTexts(\`${lines.map(escaped).join('\n')}\`);

export default /* @__PURE__ */ wordingBy(texts);
`;
}

/** All texts in English: the keys of a page's own ones. */
function englishFile(): string {
  const [language = ''] = targetLanguages;
  const texts = byKey(readUnits(xliffPath(language))).map(([, { source }]) => `  ${JSON.stringify(source)},\n`);
  return `${head}/** All texts of the kit, with \`{0}\`, \`{1}\` where values come in. */
export const en = [
${texts.join('')}] as const;
`;
}

const head = '// Made by `npm run texts` of src/locales/xliff.\n';

/** Units with what tells them apart in a file, in the order of their texts, which compresses best and reads well in a change. */
function byKey(units: readonly Unit[]): readonly (readonly [string, Unit])[] {
  const all = new Map<string, Unit>();
  for (const unit of units) {
    const key = shortKey(unit.id);
    const other = all.get(key);
    if (other) throw new Error(`"${unit.source}" and "${other.source}" have the same key: make keys longer.`);
    if (unit.source.includes('\n') || unit.target?.includes('\n')) throw new Error(`${unit.id} has a line break.`);
    all.set(key, unit);
  }
  return [...all].sort(([, a], [, b]) => (a.source < b.source ? -1 : 1));
}

const escaped = (text: string): string => text.replaceAll(/[\\`]|\$(?=\{)/gu, '\\$&');
