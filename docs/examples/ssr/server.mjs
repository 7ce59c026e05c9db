import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { html } from '@lit-labs/ssr';
import { build } from 'vite';
import { pageOf } from './page.mjs';

/*
 * `npm run build && node docs/examples/ssr/server.mjs` beside `npm run backend`: a storefront that renders its pages,
 * with a policy as strict as the kit allows.
 */
const port = Number(process.env.PORT ?? 5190);
const root = import.meta.dirname;
const outDir = join(root, '../../../.cache/ssr-example');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: true,
    rolldownOptions: {
      // Two files, since the order of what is imported is lost where a bundler cuts it into files.
      input: { hydrate: '@lit-labs/ssr-client/lit-element-hydrate-support.js', main: join(root, 'main.mjs') },
      output: { entryFileNames: '[name].js' },
    },
  },
});

const policyOf = (nonce) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "connect-src 'self' http://127.0.0.1:*",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const pages = {
  '/': html`<acting-banner></acting-banner><find-customers customer-url="/service/{id}"></find-customers>`,
  '/account': html`<acting-banner></acting-banner><my-account-panel section="profile"></my-account-panel>`,
};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const content = pages[pathname];
  if (content) {
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyOf(nonce),
    });
    return response.end(pageOf(content, nonce));
  }
  const script = await readFile(join(outDir, pathname)).catch(() => undefined);
  response.writeHead(script ? 200 : 404, { 'content-type': 'text/javascript' }).end(script);
}).listen(port, '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/`);
});
