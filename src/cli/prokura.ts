#!/usr/bin/env node
/// <reference types="node" />
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkServer, summaryOf } from './check-server.ts';
import type { ServerWorld } from './server-world.ts';

const usage = `prokura conformance --base-url URL --world FILE [--only PREFIX]

Holds a server of the REST contract (docs/openapi.json) against everything that the kit expects of one.

  --base-url  where the contract begins, as https://shop.example/accounts
  --world     a module that tells what is in the server's world: see the guide "Check a server"
  --only      only the cases whose id begins so, as buyer. or customer.access/
`;

/** Ends with 0 where the server keeps the contract, 1 where it falls short, 2 where it was not understood what to do. */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'base-url': { type: 'string' }, world: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  const { 'base-url': baseUrl, world: file, only } = values;
  if (positionals.join(' ') !== 'conformance' || baseUrl === undefined || file === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const { default: world } = (await import(pathToFileURL(resolve(file)).href)) as { default: ServerWorld };
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const outcome = await checkServer({ baseUrl, world, only, say });
  say(`\n${summaryOf(outcome)}`);
  return outcome.short.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
