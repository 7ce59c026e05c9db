import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { frameworkTests } from './frameworks/suite.ts';

/** The rest takes a minute: `npm run test:frameworks`. */
frameworkTests({ thorough: ['react'] });

describe('the guide to frameworks', () => {
  const guide = readFileSync('docs/guides/frameworks.md', 'utf8');
  const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
  const snippets = [...guide.matchAll(/<!-- from (\S+) -->\s+```[\w-]+\n([\s\S]*?)\n```\n/gu)];

  it('shows what stands in the examples', () => {
    ok(snippets.length >= 6);
    for (const [, path = '', snippet = ''] of snippets) {
      ok(oneLine(readFileSync(path, 'utf8')).includes(oneLine(snippet)), `${path} has no more\n${snippet}`);
    }
  });
});
