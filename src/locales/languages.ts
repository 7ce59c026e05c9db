import type { Languages } from './offered.ts';

/** All languages of the kit but English, which is in the elements themselves. Each is fetched when a page is in it. */
export const languages: Languages = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  it: () => import('./it.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  nl: () => import('./nl.ts'),
  pl: () => import('./pl.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  tr: () => import('./tr.ts'),
  'zh-Hans': () => import('./zh-Hans.ts'),
};
