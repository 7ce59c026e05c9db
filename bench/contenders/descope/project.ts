import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { openBrowser } from '../../harness/browser.ts';
import { modules, versionOf } from '../published.ts';

const ui = '@descope/web-components-ui';
const screens = new URL('screens/', import.meta.url);
const actions = ['create', 'edit', 'enable', 'disable'].map((action) => `${action}-user`);
const modals = [...actions, 'delete-users', 'reset-password', 'generated-password', 'remove-passkey'];

/** Lays beside the page what Descope would serve of a project: its settings, its theme and the screens of the widget. */
export const project = (): Plugin => ({
  name: 'descope-project',
  async writeBundle({ dir = '' }) {
    const root = `${dir}/pages/bench/v2-beta`;
    const widget = `${root}/user-management-widget/user-management-widget`;
    mkdirSync(widget, { recursive: true });
    writeFileSync(`${root}/config.json`, JSON.stringify({ componentsVersion: versionOf(ui), widgets: {}, styles: {} }));
    writeFileSync(`${root}/theme.json`, await defaultTheme());
    const place = (screen: string, name: string) =>
      cpSync(fileURLToPath(new URL(`${screen}.html`, screens)), `${widget}/${name}.html`);
    place('root', 'root');
    for (const name of modals) place('modal', `${name}-modal`);
  },
});

/** What the package's own tool for developers offers. */
declare const DescopeDev: {
  readonly defaultTheme: object;
  readonly darkTheme: object;
  readonly themeToStyle: (theme: object, name: string) => object;
};

/** The theme of a project that changed nothing, in the form in which it is published; it can only be made in a browser. */
async function defaultTheme(): Promise<string> {
  const directory = new URL(`${ui}/`, modules);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('package.json', directory).href);
    await page.addScriptTag({ url: new URL('dist/umd/DescopeDev.js', directory).href });
    return await page.evaluate(() => {
      const { themeToStyle, defaultTheme: light, darkTheme: dark } = DescopeDev;
      return JSON.stringify({ light: themeToStyle(light, 'light'), dark: themeToStyle(dark, 'dark') });
    });
  } finally {
    await browser.close();
  }
}
