import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { languageFiles } from './language-files.ts';

/** Fails where a committed file that is made by a tool is not what the tool makes of the sources now. */
const directory = mkdtempSync(join(tmpdir(), 'prokura-generated-'));

interface Generated {
  committed: string;
  script: string;
  make(): string;
}

const generated: Generated[] = [
  {
    committed: 'custom-elements.json',
    script: 'manifest',
    make() {
      const config = 'custom-elements-manifest.config.mjs';
      execFileSync('cem', ['analyze', '--config', config, '--quiet', '--outdir', relative('.', directory)], {
        stdio: 'inherit',
      });
      return join(directory, 'custom-elements.json');
    },
  },
  { committed: 'docs/reference.md', script: 'reference', make: () => writtenBy('tools/reference.ts', 'reference.md') },
  {
    committed: 'src/frameworks/elements.ts',
    script: 'framework-types',
    make: () => writtenBy('tools/framework-types.ts', 'elements.ts'),
  },
  { committed: 'docs/backends.md', script: 'backends', make: () => writtenBy('tools/backends.ts', 'backends.md') },
  { committed: 'docs/keyboard.md', script: 'keyboard', make: () => writtenBy('tools/keyboard.ts', 'keyboard.md') },
  { committed: 'docs/openapi.json', script: 'openapi', make: () => writtenBy('tools/openapi.ts', 'openapi.json') },
  { committed: 'src/adapters/rest/wire.ts', script: 'wire', make: () => writtenBy('tools/wire.ts', 'wire.ts') },
  ...languageFiles().map(({ path, text }) => ({
    committed: path,
    script: 'texts',
    make() {
      const file = join(directory, basename(path));
      writeFileSync(file, text);
      return file;
    },
  })),
];

/** Has one of our own generators write into the temporary directory. */
function writtenBy(tool: string, name: string): string {
  const file = join(directory, name);
  execFileSync(process.execPath, [tool, file], { stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

try {
  for (const { committed, script, make } of generated) {
    if (read(committed) === read(make())) continue;
    console.error(`${committed} is stale: run \`npm run ${script}\` and commit the file.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
