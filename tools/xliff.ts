import { readFileSync } from 'node:fs';

/** A text and its translation, both with `{0}`, `{1}` where values come in. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  /** Absent: it waits to be translated. */
  readonly target: string | undefined;
}

const unit = /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>(?:\s*<target>([^]*?)<\/target>)?/gu;
const gap = /<x id="(\d+)"[^>]*\/>/gu;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Where the translations into a language lie, which are their source: everything else is made of them. */
export const xliffPath = (language: string): string => `src/locales/xliff/${language}.xlf`;

/** The units of an XLIFF 1.2 file, as `lit-localize extract` writes it and translators' programs do. */
export function readUnits(path: string): readonly Unit[] {
  return [...readFileSync(path, 'utf8').matchAll(unit)].map(([, id = '', source = '', target]) => ({
    id,
    source: plain(source),
    target: target === undefined ? undefined : plain(target),
  }));
}

const plain = (xml: string): string =>
  xml
    .replace(gap, '{$1}')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name = '') => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name as string] ?? whole);
    });
