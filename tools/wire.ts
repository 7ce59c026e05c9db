import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { wireSource } from './wire-source.ts';

/**
 * Writes what the REST adapter needs of the contract at run time: its routes and the outlines of its answers, without
 * the schemas and the library that checks by them. `rest.contract.ts` stays the one place where the contract is said.
 *
 *     node tools/wire.ts [file]
 */
const committed = fileURLToPath(new URL('../src/adapters/rest/wire.ts', import.meta.url));
const target = process.argv[2] ?? committed;
const source = `// Written by tools/wire.ts from rest.contract.ts. Do not edit.\n${wireSource()}`;

writeFileSync(target, await format(source, { ...(await resolveConfig(committed)), filepath: committed }));
