import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Site } from './site.ts';
import { type Stage, openStage } from './stage.ts';
import { saveProfile, search, visit } from './visit.ts';

const example = (name: string): string => readFileSync(`docs/examples/cms/${name}`, 'utf8');

describe('the pages of a content system in docs/examples/cms', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const siteOf = (loginId: string): Promise<Site> => stage.addSite({ account: loginId });

  it('a script tag and tags with attributes are a customer service', async () => {
    const site = await siteOf('carla.rios');
    const { page, troubles, warnings } = await visit(stage.browser, site.put('/service/', example('index.html')));
    await search(page);
    assert.deepEqual([troubles, warnings], [[], []]);
  });

  it('five lines more ask with a token, and keep it for the service', async () => {
    const site = await siteOf('bruno.almeida@nordwind.example');
    site.put('/account-token', 'the-token-of-the-page');
    const { page, troubles, warnings } = await visit(
      stage.browser,
      site.put('/account/', example('with-a-token.html')),
    );
    const tokens = new Map<string, string | undefined>();
    page.on('request', (request) => tokens.set(new URL(request.url()).pathname, request.headers()['authorization']));
    await saveProfile(page, 'Bruno with a token');
    assert.deepEqual([troubles, warnings], [[], []]);
    for (const [path, sent] of tokens)
      assert.equal(sent, path.startsWith('/api/account/') ? 'Bearer the-token-of-the-page' : undefined, path);
    assert.ok([...tokens.keys()].some((path) => path.startsWith('/api/account/')));
  });

  it('the guide shows the one by its tags, the other by its lines', () => {
    const guide = readFileSync('docs/guides/embed.md', 'utf8').replaceAll(/\s+/gu, ' ');
    const part = (name: string, pattern: RegExp): string =>
      pattern.exec(example(name))?.[0].replaceAll(/\s+/gu, ' ') ?? assert.fail(name);
    assert.ok(guide.includes(part('index.html', /<!-- wp:html -->[^]*<!-- \/wp:html -->/u)));
    assert.ok(guide.includes(part('with-a-token.html', /import \{ restBackend \}[^]*?\}\);/u)));
  });
});
