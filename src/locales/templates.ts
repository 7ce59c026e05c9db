import type { TemplateMap } from '@lit/localize';
import { type KeyedTexts, shortKey } from './translation.ts';

/**
 * For a page that runs @lit/localize itself, which can be set up once only: its own templates, and beneath them the
 * kit's texts of the same language.
 *
 *     loadLocale: async () => ({ templates: templatesOf((await import('prokura/locales/de')).texts, own.templates) })
 */
export function templatesOf(texts: KeyedTexts, own: TemplateMap = {}): TemplateMap {
  return new Proxy(own, {
    get: (page, id) => (typeof id === 'string' ? (page[id] ?? templateOf(texts.get(shortKey(id)))) : undefined),
  });
}

/** As @lit/localize has it: the parts around the values, and which value comes into which gap. */
function templateOf(text: string | undefined): TemplateMap[string] | undefined {
  if (text === undefined) return undefined;
  const [first = '', ...rest] = text.split(/\{(\d+)\}/u);
  if (rest.length === 0) return first;
  const strings = [first, ...rest.filter((_, index) => index % 2 === 1)];
  const values = rest.filter((_, index) => index % 2 === 0).map(Number);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values };
}
