import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontsOf, stillClock } from './same-picture.ts';
import { type Difference, differenceOf, smallPictures } from './pictures.ts';
import { type Entry, type Storybook, type Tab, openStorybook } from './storybook.ts';

/**
 * Takes a picture of every story of the built Storybook and compares it with the one that is kept in `test/visual`. A
 * picture differs where more than one pixel of a thousand has another colour.
 *
 *     npm run build-storybook && npm run test:visual
 *     npm run test:visual -- find-customers              only stories whose ids have this in them
 *     npm run test:visual -- --update [find-customers]   keeps what is seen now
 *
 * Text looks otherwise in another engine or with other fonts: the kept pictures say of which they are, and are not
 * compared with any other's.
 */
const kept = 'test/visual';
const seen = '.cache/visual';
const tolerance = 0.001;

const asked = process.argv.slice(2);
const isUpdate = asked.includes('--update');
const parts = asked.filter((word) => word !== '--update');
const isWanted = ({ id }: Look): boolean => parts.length === 0 || parts.some((part) => id.includes(part));

/** One look at a story. Each is taken in light; the first of each element in dark, too. */
interface Look {
  readonly id: string;
  readonly name: string;
  readonly scheme: 'light' | 'dark';
}

const start = performance.now();
const book = await openStorybook();
try {
  await (isUpdate ? update(book) : compare(book));
} finally {
  await book.close();
}
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);

async function update(storybook: Storybook): Promise<void> {
  mkdirSync(kept, { recursive: true });
  if (parts.length === 0) for (const file of readdirSync(kept)) rmSync(join(kept, file));
  let bytes = 0;
  await lookAtAll(storybook, ({ name }, picture) => {
    bytes += picture.length;
    writeFileSync(join(kept, name), picture);
  });
  writeFileSync(join(kept, 'made-by.json'), `${JSON.stringify(await makerOf(storybook), null, 2)}\n`);
  console.log(`kept ${String(readdirSync(kept).length - 1)} pictures, ${String(Math.round(bytes / 1024))} KB new`);
}

async function compare(storybook: Storybook): Promise<void> {
  const maker = await makerOf(storybook);
  const made = JSON.parse(readFileSync(join(kept, 'made-by.json'), 'utf8')) as typeof maker;
  if (made.engine !== maker.engine || made.fonts !== maker.fonts) {
    console.log(
      `Skipped: the pictures are of ${made.engine}, fonts ${made.fonts}; here is ${maker.engine}, fonts ${maker.fonts}.`,
    );
    return;
  }
  rmSync(seen, { recursive: true, force: true });
  const failed: string[] = [];
  const all = await lookAtAll(storybook, async ({ name }, picture) => {
    const difference = await differenceFromKept(storybook, name, picture);
    if (difference === undefined) return;
    failed.push(name);
    console.error(`${name}: ${difference.text}`);
    mkdirSync(seen, { recursive: true });
    writeFileSync(join(seen, name), picture);
    if (difference.marked) writeFileSync(join(seen, name.replace('.png', '.difference.png')), difference.marked);
  });
  console.log(`${String(all)} pictures, ${String(failed.length)} differ${failed.length > 0 ? `: see ${seen}` : ''}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

async function differenceFromKept(
  { browser }: Storybook,
  name: string,
  picture: Buffer,
): Promise<{ readonly text: string; readonly marked?: Difference['marked'] } | undefined> {
  const file = join(kept, name);
  if (!existsSync(file)) return { text: 'there is no picture of it yet: --update keeps one' };
  const before = readFileSync(file);
  if (before.equals(picture)) return undefined;
  const { share, marked } = await differenceOf(browser, before, picture);
  return share > tolerance ? { text: `${(share * 100).toFixed(2)} % of its pixels differ`, marked } : undefined;
}

/** Looks at every wanted story, and says how many looks there were. */
async function lookAtAll(
  storybook: Storybook,
  onPicture: (look: Look, picture: Buffer) => Promise<void> | void,
): Promise<number> {
  const looks = looksAt(storybook.entries);
  for (const scheme of ['light', 'dark'] as const) {
    const { smaller, close } = await smallPictures(storybook.browser);
    const tab = await storybook.open({ scheme, a11y: { manual: true } });
    await tab.page.evaluateOnNewDocument(stillClock);
    for (const look of looks.filter((each) => each.scheme === scheme))
      await onPicture(look, await smaller(await pictureOf(tab, look)));
    await tab.page.close();
    await close();
  }
  return looks.length;
}

function looksAt(entries: readonly Entry[]): readonly Look[] {
  const titles = new Set<string>();
  const all = entries.flatMap(({ id, title, type }): Look[] => {
    if (type !== 'story') return [];
    const light: Look = { id, name: `${id}.png`, scheme: 'light' };
    if (titles.has(title)) return [light];
    titles.add(title);
    return [light, { id, name: `${id}.dark.png`, scheme: 'dark' }];
  });
  return all.filter(isWanted);
}

async function pictureOf({ page, show }: Tab, { id }: Look): Promise<string> {
  const { isForPhone } = await show(id);
  const width = isForPhone ? 375 : 1200;
  await page.setViewport({ width, height: 800 });
  const height = await page.evaluate(() => Math.min(Math.max(document.body.scrollHeight, 800), 2400));
  await page.setViewport({ width, height });
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.setViewport({ width: 1200, height: 800 });
  return picture;
}

async function makerOf({ browser }: Storybook): Promise<{ readonly engine: string; readonly fonts: string }> {
  const page = await browser.newPage();
  const fonts = await page.evaluate(fontsOf);
  await page.close();
  return { engine: await browser.version(), fonts };
}
