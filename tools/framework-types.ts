import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { type ElementEntry, type MemberEntry, manifestElements } from './manifest.ts';
import { writes } from './writes.ts';

/**
 * Writes what the types of every framework are made from: which class stands behind a tag, what may be set on it, and
 * which events there are. The types themselves are those of the classes; here they are only named.
 *
 *     node tools/framework-types.ts [file]
 */
const committed = fileURLToPath(new URL('../src/frameworks/elements.ts', import.meta.url));
const target = process.argv[2] ?? committed;

const elements = manifestElements();

const isSettable = ({ kind, readonly }: MemberEntry): boolean => kind === 'field' && readonly !== true;
const settable = ({ members = [] }: ElementEntry): string[] => members.filter(isSettable).map(({ name }) => name);

/** Attributes that no property stands for. */
const lone = ({ attributes = [] }: ElementEntry) => attributes.filter(({ fieldName }) => fieldName === undefined);

const quoted = (name: string): string => `'${name}'`;

/** The body of an interface or an object: a line for each element that has something to say. */
const byTag = (text: (element: ElementEntry) => string): string =>
  elements
    .map((element) => [element.tagName, text(element)])
    .flatMap(([tag = '', value]) => (value ? `${quoted(tag)}: ${value},` : []))
    .join('\n');

const events = new Map([
  ...writes.flatMap(
    ({ request, done }) =>
      [
        [request, 'WriteRequestEvent'],
        [done, 'WrittenEvent'],
      ] as const,
  ),
  ...elements.flatMap(({ events: own = [] }) => own.map(({ name, type }) => [name, type.text] as const)),
]);
const eventLines = [...events]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, type]) => `${quoted(name)}: ${type};`);

const source = `// Written by tools/framework-types.ts from custom-elements.json. Do not edit: \`npm run framework-types\`.
import type { ${[...new Set(events.values())].sort().join(', ')} } from '../controllers/events.ts';
${elements.map(({ name, tagName }) => `import type { ${name} } from '../widgets/${tagName}.ts';`).join('\n')}

/** Each element's class. */
export interface Elements {
  ${byTag(({ name }) => name)}
}

/** What a page may set on each element. */
export const properties = {
  ${byTag((element) => `[${settable(element).map(quoted).join(', ')}]`)}
} as const satisfies { readonly [Tag in keyof Elements]: readonly (keyof Elements[Tag])[] };

/** What only markup can say. */
export interface Attributes {
  ${byTag((element) =>
    lone(element).length > 0
      ? `{ ${lone(element)
          .map(({ name, type }) => `${quoted(name)}: ${type?.text ?? 'string'}`)
          .join('; ')} }`
      : '',
  )}
}

/** Every event of the kit. All of them bubble and leave shadow roots: any element around the one that fires hears them. */
export interface Events {
  ${eventLines.join('\n')}
}
`;

writeFileSync(target, await format(source, { ...(await resolveConfig(committed)), filepath: committed }));
