import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the packages are that the bench installs. */
export const modules = new URL('../node_modules/', import.meta.url);

/** Which version of a package that is. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8')) as { version: string };
  return version;
}

/**
 * Lays a folder of a package beside the page, as it was published and where the vendor's network has it: what the page
 * loads from there loads its parts from there as well. Addresses below `/npm/<name>/` in the page get the version.
 */
export function published(name: string, folder = 'dist'): Plugin {
  const place = `/npm/${name}@${versionOf(name)}/`;
  return {
    name: `published:${name}`,
    transformIndexHtml: (html) => html.replaceAll(`/npm/${name}/`, place),
    writeBundle({ dir = '' }) {
      cpSync(fileURLToPath(new URL(`${name}/${folder}`, modules)), `${dir}${place}${folder}`, {
        recursive: true,
        filter: (path) => !/\.(?:map|d\.m?ts)$/u.test(path),
      });
    },
  };
}
