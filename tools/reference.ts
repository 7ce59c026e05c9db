import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { type EventClass, eventClasses } from './event-classes.ts';
import { type AttributeEntry, type ElementEntry, type Entry, type MemberEntry, manifestElements } from './manifest.ts';
import { code, namedTable, paragraphs, table } from './markdown.ts';
import { writes } from './writes.ts';

/**
 * Writes the reference of the elements for people, from the manifest, the classes of events and the tokens.
 *
 *     node tools/reference.ts [file]
 */
const committed = fileURLToPath(new URL('../docs/reference.md', import.meta.url));
const target = process.argv[2] ?? committed;

const purpose = 'what it is';

function elementText(element: ElementEntry): string {
  const { tagName, description = '', members = [], attributes = [], events = [] } = element;
  const { slots = [], cssParts = [], cssProperties = [] } = element;
  const [fields, methods] = (['field', 'method'] as const).map((kind) => members.filter((one) => one.kind === kind));
  return [
    `## ${code(`<${tagName}>`)}\n\n${paragraphs(description)}\n\n`,
    namedTable('Properties', ['property', 'attribute', 'type', 'default', purpose], (fields ?? []).map(fieldRow)),
    namedTable('Attributes', ['attribute', 'type', purpose], attributes.filter(isAlone).map(attributeRow)),
    namedTable('Methods', ['method', purpose], (methods ?? []).map(methodRow)),
    namedTable(
      'Events',
      ['event', 'class', 'when'],
      events.map(({ name, type, description: text = '' }) => [code(name), classLink(type.text), text]),
    ),
    namedTable('Slots', ['slot', purpose], slots.map(entryRow)),
    namedTable('Parts', ['part', purpose], cssParts.map(entryRow)),
    namedTable(
      'Custom properties',
      ['property', 'default', purpose],
      cssProperties.map(({ name, default: value, description: text = '' }) => [code(name), optional(value), text]),
    ),
  ].join('');
}

function fieldRow({ name, attribute, reflects, type, readonly, ...field }: MemberEntry): string[] {
  const { default: value, description = '' } = field;
  const inMarkup = `${optional(attribute)}${reflects ? ', reflected' : ''}`;
  return [
    code(name),
    inMarkup,
    optional(type?.text),
    optional(value),
    readonly ? `Read-only. ${description}` : description,
  ];
}

/** Properties tell of their attributes themselves. */
const isAlone = ({ fieldName }: AttributeEntry): boolean => fieldName === undefined;
const attributeRow = ({ name, type, description = '' }: AttributeEntry): string[] => [
  code(name),
  optional(type?.text),
  description,
];

const methodRow = ({ name, return: result, description = '' }: MemberEntry): string[] => [
  code(`${name}(): ${result?.type.text ?? 'void'}`),
  description,
];

const entryRow = ({ name, description = '' }: Entry): string[] => [name ? code(name) : '(default)', description];

const optional = (text: string | undefined): string => (text === undefined ? '' : code(text));
const classLink = (name: string): string => `[${code(name)}](#${name.toLowerCase()})`;

function classText({ name, description, isCancelable, fields }: EventClass): string {
  const cancelable = isCancelable ? 'Cancelable. ' : '';
  const rows = fields.map((field) => [code(field.name), code(field.type), field.description]);
  return `### ${code(name)}\n\n${cancelable}${paragraphs(description)}\n\n${table(['field', 'type', purpose], rows)}`;
}

function writeEvents(): string {
  const rows = writes.map(({ capability, request, done }) => [code(capability), code(request), code(done)]);
  return table(['capability', 'before it is sent', 'after the backend confirmed it'], rows);
}

/** The table that stands with the tokens themselves. */
function tokens(): string {
  const source = readFileSync('src/ui/tokens.ts', 'utf8');
  return [...source.matchAll(/^ \* (\|.*\|)$/gmu)].map(([, row]) => row).join('\n');
}

const elements = manifestElements();
const contents = elements.map(({ tagName }) => `- [${code(`<${tagName}>`)}](#${tagName})`).join('\n');
const classes = ['src/controllers/events.ts', 'src/controllers/write-events.ts'].flatMap(eventClasses);

const source = `<!-- Written by tools/reference.ts from the doc blocks of the sources. Do not edit: \`npm run reference\`. -->

# Reference

${contents}
- [Events](#events)
- [Tokens](#tokens)

A property with an attribute can be set in HTML, one without by a script only. A reflected attribute follows its property.
The tables say which events an element is best known for; that every write has its pair of them is under [Events](#events).

${elements.map(elementText).join('')}
## Events

All of them bubble and leave shadow roots, and none carries anything of a record but ids.

Each write has a pair of events, fired by the element that makes it:

${writeEvents()}
${classes.map(classText).join('')}
## Tokens

Custom properties that every element reads; set them on any ancestor. [Theme](guides/theme.md) says what to do with them.

${tokens()}
`;

writeFileSync(target, await format(source, { ...(await resolveConfig(committed)), filepath: committed }));
