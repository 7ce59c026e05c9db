import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs what `npm publish` would send and checks that: the manifest with publint, the types with attw. */
interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

const directory = mkdtempSync(join(tmpdir(), 'prokura-package-'));
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'inherit' });
};
const own = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

/** attw does not expand `./define/*`: the entries are named from what was built. */
function entryPoints(): string[] {
  return Object.entries(own.exports).flatMap(([entry, target]) => {
    if (typeof target === 'string') return [];
    if (!entry.endsWith('/*')) return [entry];
    const folder = entry.slice('./'.length, -'/*'.length);
    return builtModules(`dist/${folder}`).map((name) => `./${folder}/${name}`);
  });
}

function builtModules(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
    return files.map((name) => name.slice(0, -'.js'.length));
  } catch {
    return [];
  }
}

/** Only what was built, and not what the script-tag build did not make, is to be sent. */
function unexpected({ files }: Packed): string[] {
  const expected = /^(dist\/|custom-elements\.json$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/u;
  return files.map(({ path }) => path).filter((path) => !expected.test(path) || /\.test\.|node_modules/u.test(path));
}

try {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', directory], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as [Packed];
  const strangers = unexpected(packed);
  if (strangers.length > 0) throw new Error(`The package would hold ${strangers.join(', ')}.`);
  console.log(`${packed.filename}: ${String(packed.files.length)} files, ${String(Math.round(packed.size / 1000))} kB`);
  const tarball = join(directory, packed.filename);
  run('publint', 'run', tarball, '--strict');
  const entries = entryPoints().flatMap((entry) => ['--entrypoints', entry]);
  run('attw', tarball, '--profile', 'esm-only', '--format', 'ascii', ...entries);
} catch (error) {
  if (error instanceof Error && !('status' in error)) console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
