import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './apps.ts';
import type { Framework } from './tables.ts';

const bin = fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url));

/** The compiler that each framework's users have, and how it says where something is wrong. */
const compilers: Readonly<Partial<Record<Framework, readonly string[]>>> = {
  svelte: ['svelte-check', '--output', 'machine', '--tsconfig', './tsconfig.json'],
  vue: ['vue-tsc', '--pretty', 'false'],
};
const place = /^(?:\d+ ERROR "(?<checked>[^"]+)" (?<at>\d+):|(?<file>\S+)\((?<line>\d+),\d+\): error )/u;

/** Where the compiler finds something wrong in an example and the pages beside it: file and line. */
export async function wrongPlaces(framework: Framework): Promise<string[]> {
  const [program = '', ...options] = compilers[framework] ?? ['tsc', '--pretty', 'false'];
  const said = await outputOf(join(bin, program), options, folderOf(framework));
  return said.split('\n').flatMap((line) => {
    const { checked, at, file, line: number } = place.exec(line)?.groups ?? {};
    const name = checked ?? file;
    return name === undefined ? [] : [`${name}:${at ?? number ?? ''}`];
  });
}

/** The compilers fail wherever they find something: what they say is the answer. */
const outputOf = (program: string, options: readonly string[], cwd: string): Promise<string> =>
  new Promise((resolve) => {
    execFile(program, options, { cwd, maxBuffer: 2 ** 24 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });

/** Where something is wrong on purpose: a use on each line of the files of that name. */
export function wrongOnPurpose(framework: Framework): string[] {
  const folder = folderOf(framework);
  const files = readdirSync(folder).filter((name) => name.startsWith('wrong'));
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /^(?:<(?:find|account|F|A)|find\.|provider\.)/u.test(line) ? [`${name}:${index + 1}`] : [],
      ),
  );
}
