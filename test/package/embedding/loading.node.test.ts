import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { version } from '../../../src/define/version.ts';
import { type Answer, type Site, nextVersion } from './site.ts';
import { type Stage, openStage } from './stage.ts';
import { search, visit } from './visit.ts';

const tags = '<account-provider rest-url="/api/carla.rios"><find-customers></find-customers></account-provider>';
const script = (src = '/kit/prokura.js'): string => `<script type="module" src="${src}"></script>`;
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Caf\u00e9</title>${head}</head><body>${body}</body></html>`;
/** The five lines of a page that does more than name things. */
const lines = (code: string): string => `<script type="module">${code}</script>`;

/** A page in another charset than the kit's files, which are plain ASCII for that. */
const inCharset = (charset: string, body: Uint8Array): Answer => ({
  body,
  headers: { 'content-type': `text/html; charset=${charset}` },
});
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
/** Only what is ASCII in it as well. */
const japanese = (text: string): Uint8Array => Buffer.from(text.replace('\u00e9', 'e'), 'latin1');

const inserted = (kit: string): string =>
  lines(`onload = () => setTimeout(() => document.head.append(
    Object.assign(document.createElement('script'), { type: 'module', src: '${kit}' })), 50)`);

type Ways = Readonly<Record<string, Answer | string>>;

const everyDay: Ways = {
  'in the head, in a page of Latin 1': inCharset('iso-8859-1', latin(page(script(), tags))),
  'before the tags, in a page of UTF-16': inCharset('utf-16le', wide(page('', script() + tags))),
  'after the tags, in a page of Shift JIS': inCharset('shift_jis', japanese(page('', tags + script()))),
  twice: page(script(), tags + script()),
  'late, into a page that has long been there': page('', tags + inserted('/kit/prokura.js')),
  'before its tags, which come as markup': page(script(), lines(`document.body.innerHTML = ${JSON.stringify(tags)}`)),
  'before its tags, which come in a shadow root that asks for them': page(
    script(),
    lines(`import { discover } from '/kit/prokura.js';
      const host = document.body.appendChild(document.createElement('div'));
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(tags)};
      await discover(root);`),
  ),
};

/** The whole measure only: `npm run test:embedding`. */
const seldom: Ways = {
  'twice, by two addresses': page(script(), tags + script('/kit/prokura.js?ver=6.7')),
  'from another folder': page(script('a/b/kit/prokura.js'), tags),
  'as the file of one element, twice': page(
    script('/kit/elements/find-customers.js'),
    tags + script('/kit/elements/find-customers.js'),
  ),
  'as the file of one element, with the number of a version behind it, as content systems have it': page(
    script('/kit/elements/find-customers.js?ver=6.7'),
    tags,
  ),
  'as the file of one element and as the loader': page(script('/kit/elements/find-customers.js'), tags + script()),
  'before its tags, which come as elements': page(
    script(),
    lines(`const provider = document.createElement('account-provider');
      provider.setAttribute('rest-url', '/api/carla.rios');
      document.body.append(provider);
      setTimeout(() => provider.append(document.createElement('find-customers')), 50);`),
  ),
};

const isWhole = process.env['TEST_EMBEDDING'] === 'whole';
const ways = isWhole ? { ...everyDay, ...seldom } : everyDay;
const files = isWhole ? ['prokura.js', 'elements/find-customers.js'] : ['prokura.js'];

describe('the script tag, wherever and however often it is written', () => {
  let stage: Stage;
  let other: Site;

  before(async () => {
    stage = await openStage();
    other = await stage.addSite();
  });
  after(() => stage.close());

  /** Opens the page, does the one thing in it that everything is needed for, and hears no complaint. */
  async function works(answer: Answer | string, where = (opened: Page): Page | Frame => opened): Promise<string[]> {
    const visited = await visit(stage.browser, stage.site.put('/shop/page.html', answer));
    await search(where(visited.page)).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${visited.troubles.join('\n')}`);
    });
    assert.deepEqual(visited.troubles, []);
    await visited.page.close();
    return visited.warnings;
  }

  for (const [way, answer] of Object.entries(ways)) {
    it(`works ${way}`, async () => assert.deepEqual(await works(answer), []));
  }

  it('asks but once who is signed in, where the page has asked ahead', async () => {
    const ahead = '<link rel="preload" as="fetch" crossorigin="use-credentials" href="/api/carla.rios/session">';
    const {
      page: opened,
      requests,
      troubles,
    } = await visit(stage.browser, stage.site.put('/ahead.html', page(ahead + script(), tags)));
    await search(opened);
    assert.deepEqual(troubles, []);
    assert.equal(requests.filter((url) => url.endsWith('/session')).length, 1);
    await opened.close();
  });

  it('works in a frame', async () => {
    stage.site.put('/shop/deep/frame.html', page(script('kit/prokura.js'), tags));
    const framed = page('', '<iframe src="deep/frame.html" width="900" height="900"></iframe>');
    const frameOf = (opened: Page): Frame => opened.frames()[1] ?? assert.fail('no frame');
    assert.deepEqual(await works(framed, frameOf), []);
  });

  it('works from another origin, with every file held to its checksum', async () => {
    const { integrity } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
      integrity: Record<string, string>;
    };
    const kit = `${other.origin}/kit`;
    const pinned = (sums: Record<string, string>): string => {
      const map = Object.fromEntries(Object.entries(sums).map(([file, sum]) => [`${kit}/${file}`, sum]));
      return page(
        `<script type="importmap">${JSON.stringify({ integrity: map })}</script>
        <script type="module" crossorigin integrity="${sums['prokura.js'] ?? ''}" src="${kit}/prokura.js"></script>`,
        tags,
      );
    };
    assert.deepEqual(await works(pinned(integrity)), []);

    const wrong = Object.fromEntries(Object.keys(integrity).map((file) => [file, integrity['bridge.js'] ?? '']));
    const { page: refused, troubles } = await visit(stage.browser, stage.site.put('/wrong.html', pinned(wrong)));
    assert.match(troubles.join('\n'), /integrity/u, 'what is not what it should be is not run');
    await refused.close();
  });

  for (const [first, second, winner, loser] of [
    ['kit', 'next', version, nextVersion],
    ['next', 'kit', nextVersion, version],
  ] as const) {
    for (const file of files) {
      it(`keeps the version that came first: ${winner} before ${loser}, ${file}`, async () => {
        const both = page(script(`/${first}/${file}`) + script(`/${second}/${file}`), tags);
        const said = `[prokura] Version ${winner} is on this page already; ${loser} stays out. Load one of them.`;
        assert.deepEqual(await works(both), [said]);
      });
    }
  }
});

describe('the version', () => {
  it('is that of the package', () => {
    const { version: published } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(version, published);
  });
});
