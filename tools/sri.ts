import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cdnDirectory } from './cdn.ts';

/** Writes `sri.json` beside the script-tag build: file to `integrity` value, for pages that pin what they load. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = readdirSync(cdnDirectory, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js'))
  .sort();
const integrity = Object.fromEntries(
  files.map((path) => {
    const hash = createHash('sha384')
      .update(readFileSync(`${cdnDirectory}/${path}`))
      .digest('base64');
    return [path, `sha384-${hash}`];
  }),
);
writeFileSync(`${cdnDirectory}/sri.json`, `${JSON.stringify({ version, integrity }, null, 2)}\n`);
console.log(`sri.json: ${String(files.length)} files`);
