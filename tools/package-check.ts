import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packs what `npm publish` would send and checks that: the manifest with publint, the types with attw. */
interface Packed {
  filename: string;
  size: number;
  files: { path: string }[];
}

const directory = mkdtempSync(join(tmpdir(), 'prokura-package-'));

/** Silent where all is well; else what the tool has to say. */
function run(command: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}\n${command} found faults in the package.`);
}

const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

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
  const expected =
    /^(dist\/|themes\/[a-z]+\.css$|custom-elements\.json$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/u;
  return files.map(({ path }) => path).filter((path) => !expected.test(path) || /\.test\.|node_modules/u.test(path));
}

const bareImport =
  /^(?:import|export)\s(?:[^'"\n]*\sfrom\s*)?["']([^."'][^"']*)["']|\bimport\(["']([^."'][^"']*)["']\)/gmu;

const relativeImport = /(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.{1,2}\/[^"'\n]+)["']/gu;

/** Imports that lead to no file of the package, which nobody's compiler or bundler forgives. */
function broken(): string[] {
  return packaged().flatMap((path) => {
    const imported = [...readFileSync(join('dist', path), 'utf8').matchAll(relativeImport)].map(([, to = '']) => to);
    return imported.filter((to) => !existsSync(join('dist', path, '..', to))).map((to) => `${to} from dist/${path}`);
  });
}

/** The modules and types that were built for npm. */
const packaged = (): string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (path) => /(\.js|\.d\.ts)$/u.test(path) && !path.startsWith('cdn'),
  );

/** Packages that the modules or their types import, though nobody who installs this package is promised them. */
function undeclared(): string[] {
  const imported = packaged().flatMap((path) => {
    const code = readFileSync(join('dist', path), 'utf8');
    return [...code.matchAll(bareImport)];
  });
  const names = imported.map(([, fixed, lazy]) => packageOf(fixed ?? lazy ?? ''));
  const declared = [own.name, ...Object.keys(own.dependencies), ...Object.keys(own.peerDependencies)];
  return [...new Set(names)].filter((name) => !name.startsWith('node:') && !declared.includes(name));
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

try {
  const missing = undeclared();
  if (missing.length > 0) throw new Error(`dist imports ${missing.join(', ')}, not among the dependencies.`);
  const dangling = broken();
  if (dangling.length > 0) throw new Error(`dist imports what is not there: ${dangling.join(', ')}.`);
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
  console.log(`publint and attw found no fault (${String(entries.length / 2)} entries).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
