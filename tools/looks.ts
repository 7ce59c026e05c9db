import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';

/** How a page around a story can look. */
export interface Look {
  readonly theme: string;
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** The system's own few colours in place of the page's. */
  readonly forcedColors?: boolean | undefined;
}

/** What axe says of a story in a look. */
export interface Finding {
  readonly look: Look;
  /** A text for each rule that is broken, with the places. */
  readonly violations: readonly string[];
  /** Rules of which axe could not tell. */
  readonly undecided: readonly string[];
}

const themes = readdirSync('themes').map((file) => basename(file, '.css'));
const both = <A, B>(left: A, right: B): readonly [A, B] => [left, right];
const grounds = both('light', 'dark').flatMap((scheme) =>
  both('ltr', 'rtl').map((direction) => ({ scheme, direction })),
) as readonly Pick<Look, 'scheme' | 'direction'>[];

/** Each theme in both schemes and both directions; and the forced colours of both schemes, which no theme changes. */
export const looks: readonly Look[] = [
  ...themes.flatMap((theme) => grounds.map((ground) => ({ theme, ...ground }))),
  ...grounds.map((ground) => ({ theme: 'plain', ...ground, forcedColors: true })),
];

export const nameOf = ({ theme, scheme, direction, forcedColors }: Look): string =>
  `${forcedColors ? 'forced colours' : theme}, ${scheme}, ${direction}`;

/**
 * Asked for the colour that fills letters, Chromium tells the page's own where it paints the system's. No part of the kit
 * fills letters otherwise than by `color`, of which Chromium tells what it paints: axe is to read that.
 */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8').replace(
  '"-webkit-text-fill-color"',
  '"color"',
);

/** Lets axe look at the story that is shown, in one look after another. The story stands as it is meanwhile. */
export async function lookAt(page: Page, session: CDPSession, wanted: readonly Look[]): Promise<readonly Finding[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${source} })()`);
  const findings: Finding[] = [];
  for (const look of wanted) {
    await session.send('Emulation.setEmulatedMedia', { features: featuresOf(look) });
    findings.push({ look, ...(await page.evaluate(inPage, look)) });
  }
  return findings;
}

function featuresOf({ scheme, forcedColors }: Look) {
  return [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ];
}

async function inPage(look: Look): Promise<Omit<Finding, 'look'>> {
  const book = globalThis as unknown as {
    axe: typeof axe;
    __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: unknown): void };
    __STORYBOOK_PREVIEW__: {
      currentRender?: { story?: { parameters?: { a11y?: { config?: { rules?: axe.Rule[] } } } } };
    };
  };
  book.__STORYBOOK_ADDONS_CHANNEL__.emit('wear', look);
  if (matchMedia('(forced-colors: active)').matches !== (look.forcedColors ?? false))
    throw new Error('The browser does not force its colours when told so.');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { rules = [] } = book.__STORYBOOK_PREVIEW__.currentRender?.story?.parameters?.a11y?.config ?? {};
  const { violations, incomplete } = await book.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    rules: Object.fromEntries(rules.map(({ id, enabled = true }) => [id, { enabled }])),
  });
  return {
    violations: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    ),
    undecided: incomplete.map(({ id }) => id),
  };
}
