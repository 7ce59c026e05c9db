import type { CDPSession, Protocol } from 'puppeteer-core';

/**
 * What a browser tells assistive technology of a page, as text: a line for each thing, indented by what it
 * stands in, with its name, value, description and states.
 *
 *     textbox "First name" = "Ada", described "Please fill this in.", invalid, required
 */
type AXNode = Protocol.Accessibility.AXNode;

/** They say nothing by themselves; what is in them does. */
const silent: ReadonlySet<string> = new Set([
  'generic',
  'none',
  'LabelText',
  'Legend',
  'LayoutTable',
  'LayoutTableRow',
]);

/** Parts of text as they are painted, not as they are read. */
const painted: ReadonlySet<string> = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

/** What is in them is the browser's own. */
const closed: ReadonlySet<string> = new Set(['Date', 'DateTime', 'InputTime']);

/** Their bare texts are said in passing, and gone after a while. */
const spoken: ReadonlySet<string> = new Set(['alert', 'status']);

const states: ReadonlySet<string> = new Set([
  ...(['busy', 'checked', 'disabled', 'expanded', 'focused', 'invalid', 'level', 'live', 'modal', 'pressed'] as const),
  ...(['multiselectable', 'readonly', 'required', 'selected', 'valuemax', 'valuemin', 'valuetext'] as const),
  ...(['autocomplete', 'hasPopup', 'orientation', 'roledescription'] as const),
]);

export async function accessibilityTree(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [page] = nodes;
  return page
    ? childrenOf(page, byId)
        .flatMap((child) => linesOf(child, byId, ''))
        .join('\n')
    : '';
}

type Nodes = ReadonlyMap<string, AXNode>;

const childrenOf = ({ childIds = [] }: AXNode, nodes: Nodes): readonly AXNode[] =>
  childIds.flatMap((id) => nodes.get(id) ?? []);

function linesOf(node: AXNode, nodes: Nodes, within: string): readonly string[] {
  const role = textOf(node.role);
  if (painted.has(role)) return [];
  const children = childrenOf(node, nodes);
  if (node.ignored || (silent.has(role) && !isFocused(node)))
    return children.flatMap((child) => linesOf(child, nodes, within));
  const name = textOf(node.name);
  if (role === 'StaticText') return name && !within.includes(name) ? [`text ${quoted(name)}`] : [];
  // A closed list of choices: how many, since there may be one for each country.
  if (role === 'MenuListPopup') return [`choices: ${String(children.length)}`];
  const inner = lastingIn(role, children).flatMap((child) => linesOf(child, nodes, name + textOf(node.value)));
  return [lineOf(node, role, name), ...inner.map((line) => `  ${line}`)];
}

function lastingIn(role: string, children: readonly AXNode[]): readonly AXNode[] {
  if (closed.has(role)) return [];
  return spoken.has(role) ? children.filter((child) => textOf(child.role) !== 'StaticText') : children;
}

const isFocused = ({ properties = [] }: AXNode): boolean =>
  properties.some(({ name, value }) => name === 'focused' && value.value === true);

function lineOf({ value, description, properties = [] }: AXNode, role: string, name: string): string {
  const [has, is] = [textOf(value), textOf(description)];
  const head = [role, name && quoted(name), has && `= ${quoted(has)}`].filter(Boolean).join(' ');
  const told = properties.flatMap((property) => stateOf(property) ?? []);
  return [head, ...(is ? [`described ${quoted(is)}`] : []), ...told.sort()].join(', ');
}

function stateOf({ name, value }: Protocol.Accessibility.AXProperty): string | undefined {
  const text = textOf(value);
  if (!states.has(name) || text === '') return undefined;
  if (text === 'true') return name;
  // Not to be expanded and not to be chosen is news; not to be invalid is none.
  if (text === 'false')
    return ['checked', 'expanded', 'pressed', 'selected'].includes(name) ? `not ${name}` : undefined;
  return `${name} ${text}`;
}

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string =>
  String(value?.value ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const quoted = (text: string): string => JSON.stringify(text);
