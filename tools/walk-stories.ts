import { type Entry, type Outcome, type Storybook, type Tab, openStorybook } from './storybook.ts';

/**
 * Opens every story and every page of documentation of the built Storybook, and fails where a page throws, writes an error
 * to the console, asks another server, or has a violation that axe can find.
 *
 *     npm run build-storybook && npm run test:stories
 *     npm run test:stories -- find-customers        only stories whose ids have this in them
 */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const wanted = process.argv.slice(2);
const isWanted = ({ id }: Entry): boolean => wanted.length === 0 || wanted.some((part) => id.includes(part));

const start = performance.now();
const book = await openStorybook();
const troubles = await walk(book);
await book.close();
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${String(book.entries.filter(isWanted).length)} pages, ${String(troubles.length)} troubles, ${seconds} s`);
process.exitCode = troubles.length > 0 ? 1 : 0;

async function walk({ entries, open }: Storybook): Promise<(readonly [id: string, trouble: string])[]> {
  const found: (readonly [string, string])[] = [];
  const tab = await open({});
  let at = '';
  const tell = (trouble: string): void => {
    found.push([at, trouble]);
    console.error(`${at}\n  ${trouble}`);
  };
  listen(tab, tell);
  const [stories, docs] = (['story', 'docs'] as const).map((type) =>
    entries.filter((entry) => entry.type === type && isWanted(entry)),
  ) as [Entry[], Entry[]];
  for (const { id } of stories) {
    at = id;
    troublesOf(await tab.show(id)).forEach(tell);
  }
  for (const { id } of docs) {
    at = id;
    await tab.read(id);
  }
  return found;
}

function listen({ page }: Tab, onTrouble: (trouble: string) => void): void {
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

function troublesOf({ error, reports }: Outcome): string[] {
  const violations = reports
    .filter(({ type, status }) => type === 'a11y' && status === 'failed')
    .flatMap(({ result }) => (result as { violations: readonly Violation[] }).violations);
  return [
    ...(error === undefined ? [] : [`failed: ${error}`]),
    ...(reports.some(({ type }) => type === 'a11y') ? [] : ['axe did not look at it']),
    ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ];
}
