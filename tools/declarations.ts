import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/**
 * The compiler rewrites `./x.ts` to `./x.js` in the modules it emits, but neither in the declarations beside them, where
 * a user's compiler would then look for the source, nor in what a file with decorators imports later. This does the rest.
 * It also names `lit`, which a user has, where the compiler names the package inside it that an inferred type comes from.
 */
const specifier = /(\b(?:from|import|module)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\.ts\2/gu;
const inside = /(\bimport\(\s*["'])lit-html(?=[/"'])/gu;

const emitted = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const files = emitted.filter((path) => /\.(d\.ts|js)$/u.test(path) && !path.startsWith('cdn'));
for (const file of files) {
  const before = readFileSync(`dist/${file}`, 'utf8');
  const after = before.replace(specifier, '$1$2$3.js$2').replace(inside, '$1lit');
  if (after !== before) writeFileSync(`dist/${file}`, after);
}
console.log(`declarations and modules: ${String(files.length)} files`);
