import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { routes } from '../../src/adapters/rest.contract.ts';
import { isCapability, isWrite } from '../../src/capabilities/verbs.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const text = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.values(methods).map((operation) => ({ path, ...operation })),
);

/** That the document is what the tool makes of the contract now, `npm run generated:check` sees to. */
describe('docs/openapi.json', () => {
  it('has every operation of the contract once', () => {
    assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(routes).sort());
  });

  it('refers only to what it holds, and holds no schema that nothing refers to', () => {
    const targets = [...text.matchAll(/"\$ref": "#\/([^"]+)"/gu)].map(([, target = '']) => target);
    for (const target of targets) {
      const found = target
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);
      assert.notEqual(found, undefined, target);
    }
    const { components } = document as unknown as { components: { schemas: object } };
    for (const name of Object.keys(components.schemas)) assert.ok(targets.includes(`components/schemas/${name}`), name);
  });

  it('declares the id of each path, and the headers that its writes carry', () => {
    for (const { path, operationId, parameters = [] } of operations) {
      const names = parameters.map(({ $ref }) => $ref.split('/').at(-1));
      const reads = isCapability(operationId) ? !isWrite(operationId) : operationId === 'session.read';
      assert.equal(names.includes('Id'), path.includes('{id}'), operationId);
      assert.equal(names.includes('IdempotencyKey'), !reads, operationId);
    }
  });

  it('tells of the refusals that each operation has to expect', () => {
    for (const { operationId, responses } of operations) {
      assert.ok(
        ['401', '403', '429', 'default'].every((status) => status in responses),
        operationId,
      );
    }
    const update = operations.find(({ operationId }) => operationId === 'organization.update');
    assert.ok(['404', '409', '412', '422', '428'].every((status) => update && status in update.responses));
  });
});
