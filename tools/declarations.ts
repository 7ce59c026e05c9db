import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/**
 * The compiler rewrites `./x.ts` to `./x.js` in the modules it emits, but not in the declarations beside them, where a
 * user's compiler would then look for the source. This does the rest.
 */
const specifier = /(\b(?:from|import|module)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\.ts\2/gu;

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.d.ts'));
for (const file of files) {
  const before = readFileSync(`dist/${file}`, 'utf8');
  const after = before.replace(specifier, '$1$2$3.js$2');
  if (after !== before) writeFileSync(`dist/${file}`, after);
}
console.log(`declarations: ${String(files.length)} files`);
