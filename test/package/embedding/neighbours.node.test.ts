import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Stage, openStage } from './stage.ts';
import { saveProfile, search, visit } from './visit.ts';

/** What pages carry that has its own mind about arrays, functions, elements, events and promises. */
const neighbours = {
  'jQuery and zone.js': ['jquery.js', 'zone.js'],
  'Prototype.js and jQuery, as shops of old have them': ['jquery.js', 'prototype.js'],
  MooTools: ['mootools.js'],
};

describe('beside the libraries of an old page', () => {
  let stage: Stage;

  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  for (const [name, files] of Object.entries(neighbours)) {
    it(`a search and a form do their work: ${name}`, async () => {
      const libraries = files.map((file) => `<script src="/libraries/${file}"></script>`).join('');
      const { page, troubles, warnings } = await visit(
        stage.browser,
        stage.site.put(
          '/old.html',
          `<!doctype html><html lang="en"><head>${libraries}<script type="module" src="/kit/prokura.js"></script></head>
          <body>
            <account-provider rest-url="/api/carla.rios"><find-customers></find-customers></account-provider>
            <account-provider rest-url="/api/bruno.almeida@nordwind.example">
              <my-account-panel section="profile"></my-account-panel>
            </account-provider>
          </body></html>`,
        ),
      );
      await search(page);
      await saveProfile(page, `Bruno ${files.join(' ')}`);
      assert.deepEqual([troubles, warnings], [[], []]);
      const ownStyles = await page.$$eval(':scope >>> style', (styles) => styles.length);
      assert.equal(ownStyles, 0, 'style sheets are constructed, as strict policies want it');
      await page.close();
    });
  }
});

describe('what old libraries take away or replace', () => {
  it('is asked for in no file of the script tag', () => {
    const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    assert.ok(files.length > 50);
    for (const file of files) {
      const code = readFileSync(`dist/cdn/${file}`, 'utf8');
      assert.doesNotMatch(code, /\.entries\(\)|(?<!\w)Array\.from\(|(?:extends|instanceof|new) Event\b/u, file);
    }
  });
});
