import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accessibilityTree } from './accessibility-tree.ts';
import { type Trees, differenceOfTrees, fileOf, keptTrees, textOfTrees, treesIn } from './kept-trees.ts';
import { lookAt, looks, nameOf } from './looks.ts';
import { stillClock } from './same-picture.ts';
import { type Entry, type Storybook, type Tab, openStorybook } from './storybook.ts';

/**
 * Opens every story and every page of documentation of the built Storybook in one browser, and fails where one throws,
 * writes an error to the console or asks another server; where axe finds a violation in any theme, scheme or direction or
 * in forced colours; and where what the browser tells assistive technology of a story is not what is kept of it.
 *
 *     npm run build-storybook && npm run test:stories
 *     npm run test:stories -- find-customers             only stories whose ids have this in them
 *     npm run test:stories -- --from overviews-companies--many    goes on where a walk was ended
 *     npm run test:stories -- --update [find-customers]  keeps what the browser tells now, to be read before it is
 *                                                        committed, and does not ask axe
 */
const { values: asked, positionals: parts } = parseArgs({
  options: { update: { type: 'boolean', default: false }, from: { type: 'string', default: '' } },
  allowPositionals: true,
});

type Tell = (trouble: string) => void;

interface Walk {
  readonly tab: Tab;
  readonly tell: Tell;
  /** What is kept of the trees, by file. */
  readonly trees: Map<string, Trees>;
  /** How often axe could not tell, by rule. */
  readonly undecided: Map<string, number>;
}

const start = performance.now();
const since = (then: number): string => ((performance.now() - then) / 1000).toFixed(1);

const book = await openStorybook();
try {
  const troubles = await walk(book);
  console.log(`${String(troubles)} troubles, ${since(start)} s`);
  process.exitCode = troubles > 0 ? 1 : 0;
} finally {
  await book.close();
}

async function walk({ entries, open }: Storybook): Promise<number> {
  let [at, troubles] = ['', 0];
  const tell: Tell = (trouble) => {
    troubles += 1;
    console.error(`${at}\n  ${trouble}`);
  };
  const tab = await open({ a11y: { manual: true } });
  await tab.page.evaluateOnNewDocument(stillClock);
  listen(tab, tell);
  const walked: Walk = { tab, tell, trees: new Map(), undecided: new Map() };
  const [stories, docs] = [wantedOf(entries, 'story'), wantedOf(entries, 'docs')];
  for (const [index, entry] of stories.entries()) {
    const [begun, before] = [performance.now(), troubles];
    at = entry.id;
    await visit(walked, entry);
    const found = troubles > before ? `, ${String(troubles - before)} troubles` : '';
    console.log(`${String(index + 1)}/${String(stories.length)} ${at} ${since(begun)} s${found}`);
  }
  for (const { id } of docs) {
    at = id;
    await tab.read(id);
  }
  at = keptTrees;
  if (stories.length === entries.filter(({ type }) => type === 'story').length) orphans(entries).forEach(tell);
  const unsure = [...walked.undecided].map(([rule, times]) => `${rule} ${String(times)} times`).join(', ');
  console.log(`${String(stories.length)} stories, ${String(docs.length)} pages of documentation`);
  if (!asked.update) console.log(`${String(looks.length)} looks at each; axe could not tell of ${unsure || 'nothing'}`);
  return troubles;
}

/** From one on, in the order of the Storybook; of those, what has one of the asked parts in its id. */
function wantedOf(entries: readonly Entry[], type: Entry['type']): readonly Entry[] {
  const first = entries.findIndex(({ id }) => id === asked.from);
  if (first < 0 && asked.from) throw new Error(`There is no story ${asked.from}.`);
  const left = entries.slice(Math.max(first, 0)).filter((entry) => entry.type === type);
  return parts.length === 0 ? left : left.filter(({ id }) => parts.some((part) => id.includes(part)));
}

async function visit({ tab, tell, trees, undecided }: Walk, entry: Entry): Promise<void> {
  const { page, show } = tab;
  await page.setViewport({ width: 1200, height: 800 });
  const { error, isForPhone } = await show(entry.id);
  if (error !== undefined) return tell(`failed: ${error}`);
  if (isForPhone) await page.setViewport({ width: 375, height: 800 });
  const session = await page.createCDPSession();
  compare(trees, entry, await accessibilityTree(session)).forEach(tell);
  for (const { look, violations, undecided: rules } of await lookAt(page, session, asked.update ? [] : looks)) {
    for (const violation of violations) tell(`axe, ${nameOf(look)}: ${violation}`);
    for (const rule of rules) undecided.set(rule, (undecided.get(rule) ?? 0) + 1);
  }
  await session.detach();
}

/** Compares a story's tree with what is kept of it, or keeps it. */
function compare(trees: Walk['trees'], { id, name }: Entry, tree: string): readonly string[] {
  const file = join(keptTrees, fileOf(id));
  const kept = trees.get(file) ?? (existsSync(file) ? treesIn(readFileSync(file, 'utf8')) : new Map<string, string>());
  trees.set(file, kept);
  if (!asked.update) {
    const before = kept.get(name);
    if (before === undefined) return ['there is no accessibility tree of it yet: --update keeps one'];
    return differenceOfTrees(before, tree).map((line) => `tree: ${line}`);
  }
  const now = new Map(kept).set(name, tree);
  trees.set(file, now);
  mkdirSync(keptTrees, { recursive: true });
  writeFileSync(file, textOfTrees(now));
  return [];
}

/** What is kept of stories that there are no more; `--update` takes it away. */
function orphans(entries: readonly Entry[]): readonly string[] {
  const stories = entries.filter(({ type }) => type === 'story');
  return readdirSync(keptTrees).flatMap((name) => {
    const file = join(keptTrees, name);
    const there = new Set(stories.filter(({ id }) => fileOf(id) === name).map((story) => story.name));
    const trees = treesIn(readFileSync(file, 'utf8'));
    const left = new Map([...trees].filter(([story]) => there.has(story)));
    if (left.size === trees.size) return [];
    if (!asked.update) return [`${name} has stories that there are no more: --update takes them away`];
    if (left.size > 0) writeFileSync(file, textOfTrees(left));
    else rmSync(file);
    return [];
  });
}

function listen({ page }: Tab, onTrouble: Tell): void {
  page.on('pageerror', (error) => onTrouble(`thrown: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') onTrouble(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') onTrouble(`request: ${request.url()} ${errorText}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') onTrouble(`asks another server: ${request.url()}`);
  });
}
