import type { Plugin } from 'vite';

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes each character beyond ASCII as `\uXXXX`, which means the same in strings, templates, names and patterns. */
export function toAscii(code: string): string {
  if (/\\[^\p{ASCII}]/u.test(code)) throw new Error('A backslash before a character beyond ASCII cannot be escaped.');
  return code.replace(/[\u0080-\uffff]/g, escapeUnit);
}

/** The script must run on a page of any charset, so nothing beyond ASCII may be in it. */
export function asciiOutput(): Plugin {
  return {
    name: 'ascii-output',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') output.code = toAscii(output.code);
    },
  };
}
