import { cp, writeFile } from 'node:fs/promises';
import { cdnDirectory } from '../../tools/cdn.ts';

export interface KitPage {
  /** Of the build for script tags: `elements/<tag>.js` or `prokura.js`. */
  readonly script: string;
  /** What stands in the provider. */
  readonly elements: string;
}

/** What our guide for embedding has a page say, so that who is signed in is asked together with the script. */
const preload = '<link rel="preload" as="fetch" crossorigin="use-credentials" href="/api/session" />';

/** A page as a reader of our guide would write it: the script tag, a provider with an address, and elements. */
export const kitPage =
  ({ script, elements }: KitPage) =>
  async (outDirectory: string): Promise<void> => {
    await cp(cdnDirectory, `${outDirectory}/prokura`, { recursive: true });
    await writeFile(
      `${outDirectory}/index.html`,
      `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Buyers</title>
    <link rel="icon" href="data:," />
    ${preload}
    <script type="module" src="prokura/${script}"></script>
  </head>
  <body>
    <account-provider rest-url="/api">${elements}</account-provider>
  </body>
</html>
`,
    );
  };
