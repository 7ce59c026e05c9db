import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** White space folds only to where nobody can see the difference; expressions and attributes stay as they are. */
const html = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  decodeEntities: false,
  keepClosingSlash: true,
  minifyCSS: false,
  minifyJS: false,
  removeComments: true,
  removeDefaultTypeAttributes: false,
  removeEmptyAttributes: false,
} as const;

/** Takes out of `html` and `css` templates what only their authors read. */
export function minifiedTemplates(): Plugin {
  return {
    name: 'minified-templates',
    transform: {
      filter: { id: /\/src\/.*\.ts$/u, code: /(?:html|css)`/u },
      async handler(code, fileName) {
        const options = { fileName, html, htmlTags: ['html'], cssTags: ['css'], sourceMap: false };
        const minified = await minifyHTMLLiterals(hideMessages(code), options);
        return minified && { code: showMessages(minified.code), map: null };
      },
    },
  };
}

/** A message is found in a translation by its exact text, so its template goes by another name meanwhile. */
const hideMessages = (code: string): string => code.replaceAll(/(?<=\bmsg\(\s*)html(?=`)/gu, 'message');
const showMessages = (code: string): string => code.replaceAll(/(?<=\bmsg\(\s*)message(?=`)/gu, 'html');
