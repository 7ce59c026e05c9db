// Prints what a server renders: run without a page, in a process that has to come to its end by itself.
import { readFileSync } from 'node:fs';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html as elements } from 'lit';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const modules = Object.keys(exports).filter((path) => !/\*|\.json$/u.test(path));
for (const path of [...modules, './define/all']) await import(`prokura${path.slice(1)}`);

const rendered = (template) => collectResultSync(render(template));
const markup = (text) => rendered(html(Object.assign([text], { raw: [text] })));
const asked = [];
const backend = {
  name: 'spy',
  instance: 'here',
  session: { read: () => asked.push('session.read') },
};
const scope = { backend, session: { id: 's', actor: { firstName: 'Carla' } }, decide: () => ({ allowed: true }) };

const tags = process.argv.slice(2);
const answer = {
  globals: ['document', 'window'].filter((name) => name in globalThis),
  elements: Object.fromEntries(tags.map((tag) => [tag, markup(`<${tag}></${tag}>`)])),
  again: Object.fromEntries(tags.map((tag) => [tag, markup(`<${tag}></${tag}>`)])),
  withAttributes: markup('<company-user-form buyer-id="7" class="wide"></company-user-form>'),
  withBackend: rendered(
    elements`<account-provider .backend=${backend}><my-account-panel></my-account-panel></account-provider>`,
  ),
  withScope: rendered(elements`<my-account-panel .scope=${scope}></my-account-panel>`),
  asked,
};
console.log(JSON.stringify(answer));
