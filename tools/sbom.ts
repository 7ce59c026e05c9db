import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes `dist/sbom.cdx.json`: what comes with the package, each part with version, licence and checksum (CycloneDX).
 *
 * `npm sbom --omit dev` leaves out what is needed for development as well, and with that Lit and Zod. So npm is shown the
 * package as who installs it sees it: without what is for development only.
 */
interface Lock {
  readonly packages: Record<
    string,
    { readonly dev?: boolean; readonly devOptional?: boolean; readonly peer?: boolean }
  >;
}
interface Bill {
  readonly components: readonly { readonly name: string }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { devDependencies, peerDependencies, peerDependenciesMeta, ...shipped } = read('package.json') as Record<
  string,
  unknown
>;
const dependencies = Object.keys(shipped['dependencies'] as object);
const lock = read('package-lock.json') as Lock;
const packages = Object.entries(lock.packages).filter(
  ([, { dev, devOptional, peer }]) => !dev && !devOptional && !peer,
);

const directory = mkdtempSync(join(tmpdir(), 'prokura-sbom-'));
try {
  // npm calls the package by the name of its folder.
  const root = join(directory, String(shipped['name']));
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), JSON.stringify(shipped));
  const own = { name: shipped['name'], version: shipped['version'], dependencies: shipped['dependencies'] };
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({ ...lock, packages: { ...Object.fromEntries(packages), '': own } }),
  );
  const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'];
  const text = execFileSync('npm', ['sbom', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const named = (JSON.parse(text) as Bill).components.map(({ name }) => name);
  const missing = dependencies.filter((name) => !named.includes(name));
  if (missing.length > 0) throw new Error(`The bill of materials lacks ${missing.join(', ')}.`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/sbom.cdx.json', text);
  console.log(`dist/sbom.cdx.json: ${String(named.length)} parts`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
