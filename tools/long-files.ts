import { readFileSync, readdirSync } from 'node:fs';

/** 400 lines stop the lint step; from 250 on a file is named here, so that somebody thinks about it. */
const limit = 250;

/** A line for each text. */
const texts = /^locales[/\\]\w\w(-\w+)?\.ts$/u;

const lines = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;
const long = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !texts.test(path))
  .map((path) => ({ path: `src/${path}`, count: lines(`src/${path}`) }))
  .filter(({ count }) => count > limit);
for (const { path, count } of long) console.warn(`warning: ${path} has ${String(count)} lines; think about two files.`);
