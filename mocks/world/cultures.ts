import type { Culture } from './culture.ts';
import { easternCultures } from './cultures-east.ts';
import { otherCultures } from './cultures-other.ts';
import { westernCultures } from './cultures-west.ts';

/** By their scripts: the first two groups write with Latin letters. */
export const cultures: readonly Culture[] = [...westernCultures, ...easternCultures, ...otherCultures];
