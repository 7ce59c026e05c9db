import type { Culture } from './culture.ts';
import { latinCultures } from './cultures-latin.ts';
import { otherCultures } from './cultures-other.ts';

export const cultures: readonly Culture[] = [...latinCultures, ...otherCultures];
