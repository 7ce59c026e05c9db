import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/**
 * The compiler rewrites `./x.ts` to `./x.js` in the modules it emits, but not in the declarations beside them, where a
 * user's compiler would then look for the source. This does the rest. It also names `lit`, which a user has, where the
 * compiler names the package inside it that an inferred type comes from.
 */
const specifier = /(\b(?:from|import|module)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\.ts\2/gu;
const inside = /(\bimport\(\s*["'])lit-html(?=[/"'])/gu;

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
for (const file of files) {
  const before = readFileSync(`dist/${file}`, 'utf8');
  const after = before.replace(specifier, '$1$2$3.js$2').replace(inside, '$1lit');
  if (after !== before) writeFileSync(`dist/${file}`, after);
}
console.log(`declarations: ${String(files.length)} files`);
