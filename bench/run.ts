import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser } from './harness/browser.ts';
import { conditionsOf, goalsTable, report } from './harness/report.ts';
import type { Measure, Section } from './harness/section.ts';
import { markdown } from './harness/table.ts';

/**
 * `npm run bench`: the built package beside what a user would pick instead, in one run of a real Chromium.
 *
 *     npm run bench -- --only start,latency      these measures: start, latency, growth, scale, leaks
 *     npm run bench -- --contenders vaadin-users  beside these, the floor and ours
 *     npm run bench -- --rounds 3                for a look; more for figures that one believes
 *     npm run bench -- --write                   writes docs/performance.md
 *
 * Figures mean something on a machine that does nothing else: its load is told with them.
 */
const names = ['start', 'latency', 'growth', 'scale', 'leaks'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: names.join(',') },
    contenders: { type: 'string' },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const wanted = values.only.split(',');
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no measure ${unknown.join(', ')}; there are ${names.join(', ')}.`);

const directory = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${directory}node_modules`)) {
  console.error('Installing what the kit is measured beside …');
  execFileSync('npm', ['ci', '--prefix', directory, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
}
if (!existsSync('dist/cdn/prokura.js')) throw new Error('dist/cdn is missing: run `npm run build:cdn` first.');

const chosen = values.contenders?.split(',');
const options = {
  rounds: values.rounds === undefined ? undefined : Number(values.rounds),
  takesPart: (name: string) => !chosen || name.startsWith('prokura') || chosen.includes(name),
  say: (line: string) => console.error(`  ${line}`),
};

const before = conditionsOf();
const sections: Section[] = [];
let version = '';
for (const name of names.filter((each) => wanted.includes(each))) {
  const section = await run(name);
  if (!section) continue;
  sections.push(section);
  console.log([`\n## ${section.title}`, ...section.tables.map(markdown)].join('\n\n'));
}
console.log(`\n${markdown(goalsTable(sections))}`);
if (values.write) writeFileSync('docs/performance.md', report(sections, { ...before, browser: version }));

/** In a browser of its own. A measure that fails is named, and the rest goes on. */
async function run(name: string): Promise<Section | undefined> {
  console.error(`${name} …`);
  const began = performance.now();
  const browser = await openBrowser();
  try {
    version = await browser.version();
    const { measure } = (await import(`./${name}/measure.ts`)) as Measure;
    return await measure({ ...options, browser });
  } catch (error) {
    console.error(`${name} failed:`, error);
    process.exitCode = 1;
    return undefined;
  } finally {
    console.error(`${name}: ${Math.round((performance.now() - began) / 1000)} s`);
    await browser.close().catch(() => undefined);
  }
}
