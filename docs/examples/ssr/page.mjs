import 'prokura/define/all';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * The page as it is sent to everybody: the elements have their shadow roots already, in which they load. Their styles
 * stand in the page then, so that a strict policy needs to let them in by the nonce of the answer.
 */
export function pageOf(content, nonce) {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tallow &amp; Reed</title>
        <link rel="icon" href="data:," />
        <script type="module" src="/hydrate.js"></script>
        <script type="module" src="/main.js"></script>
      </head>
      <body>
        <account-provider>${content}</account-provider>
      </body>
    </html>`;
  return collectResultSync(render(page)).replaceAll('<style>', `<style nonce="${nonce}">`);
}
