import { type ElementEntry, manifestElements } from '../../../tools/manifest.ts';

/**
 * Pages that nobody would write: every element of the manifest with every public property, every event and every slot,
 * in each framework's own way. And uses that are wrong, each on a line of its own, for the checkers of types.
 */
export const frameworks = ['react', 'vue', 'svelte', 'solid', 'angular'] as const;
export type Framework = (typeof frameworks)[number];

/** An element as a page uses it: properties and events by name, with an expression or a handler as text. */
interface Use {
  readonly tag: string;
  readonly properties: readonly (readonly [name: string, expression: string])[];
  readonly events: readonly (readonly [name: string, type: string])[];
  readonly slots: readonly string[];
}

export interface Expected {
  readonly tag: string;
  readonly events: readonly string[];
  readonly slots: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
}

/** What a property is given. What is not as plain is among the values of the page, by the property's name. */
function expressionFor(name: string, type = ''): string {
  if (type.startsWith('string')) return `'given'`;
  if (type.startsWith('number')) return '5';
  return type === 'boolean' ? 'true' : `values.${name}`;
}

const useOf = ({ tagName, members = [], events = [], slots = [] }: ElementEntry): Use => ({
  tag: tagName,
  properties: members
    .filter(({ kind, readonly }) => kind === 'field' && readonly !== true)
    .map(({ name, type }) => [name, expressionFor(name, type?.text)]),
  events: events.map(({ name, type }) => [name, type.text]),
  slots: slots.map(({ name }) => name),
});

const uses = manifestElements().map(useOf);

/** What must have arrived: expressions of properties, and the names of events and slots. */
export const expected: readonly Expected[] = uses.map(({ properties, events, ...use }) => ({
  ...use,
  properties: Object.fromEntries(properties),
  events: events.map(([name]) => name),
}));

const wrongUses: readonly Use[] = [
  { tag: 'find-customers', properties: [['headingLevel', `'two'`]], events: [], slots: [] },
  { tag: 'find-customers', properties: [['customerID', `'ada'`]], events: [], slots: [] },
  { tag: 'account-provider', properties: [['backend', '{}']], events: [], slots: [] },
  { tag: 'find-customers', properties: [], events: [['customer-accessed', 'NavigateEvent']], slots: [] },
];

/** How a framework writes what an element is given. */
interface Syntax {
  property(name: string, expression: string): string;
  event(name: string, type: string, tag: string): string;
  /** What stands for the tag. */
  tag?(tag: string): string;
}

const handler = (type: string, tag: string): string => `(event: ${type}) => hear('${tag}', event)`;
const pascal = (tag: string): string => tag.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());

const react: Syntax = {
  property: (name, expression) => `${name}={${expression}}`,
  event: (name, type, tag) => `on${name}={${handler(type, tag)}}`,
};
const syntaxes: Readonly<Record<Framework, Syntax>> = {
  react,
  svelte: react,
  vue: {
    property: (name, expression) => `:${name}="${expression}"`,
    event: (name, type, tag) => `@${name}="${handler(type, tag)}"`,
  },
  solid: {
    property: (name, expression) => `prop:${name}={${expression}}`,
    event: (name, type, tag) => `on:${name}={${handler(type, tag)}}`,
  },
  angular: {
    property: (name, expression) => `[${name}]="${expression}"`,
    event: (name, _, tag) => `(${name})="hear('${tag}', $event)"`,
  },
};

function markup(syntax: Syntax, { tag, properties, events, slots }: Use): string {
  const given = [
    ...properties.map(([name, expression]) => syntax.property(name, expression)),
    ...events.map(([name, type]) => syntax.event(name, type, tag)),
  ];
  const inside = slots.map((slot) => (slot ? `<p slot="${slot}">${slot}</p>` : '<p>default</p>'));
  const name = syntax.tag?.(tag) ?? tag;
  return `<${name} ${given.join(' ')}>${inside.join('')}</${name}>`;
}

const lines = (syntax: Syntax, of: readonly Use[]): string => of.map((use) => markup(syntax, use)).join('\n');

const eventTypes = [...new Set(uses.flatMap(({ events }) => events.map(([, type]) => type)))].join(', ');
const imports = `import type { ${eventTypes} } from 'prokura';\nimport { hear, values } from './values.ts';`;

/** What is neither text nor number: objects as a page has them, and words of a closed set. */
const values = `
import 'prokura/define/all';
import { accountItems, defaultPolicy } from 'prokura';
import { signIn } from '../storefront/shop.ts';

const provider = document.createElement('account-provider');
document.body.append(provider);
provider.backend = await signIn('sam.haddad');
await new Promise((resolve) => provider.addEventListener('session-changed', resolve, { once: true }));

const heard: string[] = [];
export const hear = (tag: string, { type }: Event): void => void heard.push(\`\${tag} \${type}\`);

export const values = {
  backend: provider.backend,
  scope: provider.scope,
  policy: { ...defaultPolicy },
  items: [...accountItems],
  routes: { orders: '#orders' },
  draft: { firstName: 'Ada' },
  flavour: 'storefront',
  tab: 'rejected',
  openSection: 'settings',
  languages: { de: () => import('prokura/locales/de') },
  texts: {},
} as const;
Object.assign(window, { heard, values });
`;

const target = `document.body.appendChild(document.createElement('main'))`;
const html = (entry: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>All</title><link rel="icon" href="data:,"><body><script type="module" src="./${entry}"></script></body></html>`;

const components = uses.map(({ tag }) => `const ${pascal(tag)} = component('${tag}');`).join('\n');

const reactMain = `createRoot(${target}).render(<Table />);`;
const reactFiles = (of: readonly Use[], syntax = react): string =>
  `${imports}\nexport const Table = () => <>\n${lines(syntax, of)}\n</>;`;

const ngComponent = (template: string): string => `
import '@angular/compiler';
import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { hear, values } from './values.ts';

@Component({ selector: 'all-elements', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`${template}\` })
class Table {
  readonly values = values;
  readonly hear = hear;
}
${target}.append(document.createElement('all-elements'));
void bootstrapApplication(Table);`;

const vueFile = (of: readonly Use[]): string =>
  `<script setup lang="ts">\n${imports}\n</script>\n<template>\n${lines(syntaxes.vue, of)}\n</template>`;
const svelteFile = (of: readonly Use[]): string =>
  `<script lang="ts">\n${imports}\n</script>\n${lines(syntaxes.svelte, of)}`;

/** Scripts and, by the same types, Angular's templates. */
const wrongScript = `
import type {} from 'prokura/dom';
import type { NavigateEvent } from 'prokura';
const [find, provider] = [document.createElement('find-customers'), document.createElement('account-provider')];
find.headingLevel = 'two';
find.customerID = 'ada';
provider.backend = {};
find.addEventListener('customer-accessed', (event: NavigateEvent) => event.preventDefault());
`;

const own: Readonly<Record<Framework, () => Record<string, string>>> = {
  react: () => ({
    'table.html': html('table.tsx'),
    'table.tsx': `import { createRoot } from 'react-dom/client';\n${reactFiles(uses)}\n${reactMain}`,
    'table-18.html': html('table-18.tsx'),
    'table-18.tsx': `import { component } from 'prokura/react-18';\nimport { createRoot } from 'react-dom/client';\n${components}\n${reactFiles(uses, { ...react, tag: pascal })}\n${reactMain}`,
    'wrong.tsx': reactFiles(wrongUses),
    'wrong-18.tsx': `import { component } from 'prokura/react-18';\n${components}\n${reactFiles(wrongUses, { ...react, tag: pascal })}`,
  }),
  vue: () => ({
    'table.html': html('table.ts'),
    'table.ts': `import { createApp } from 'vue';\nimport Table from './table.vue';\ncreateApp(Table).mount(${target});`,
    'table.vue': vueFile(uses),
    'wrong.vue': vueFile(wrongUses),
  }),
  svelte: () => ({
    'table.html': html('table.ts'),
    'table.ts': `import { mount } from 'svelte';\nimport Table from './table.svelte';\nmount(Table, { target: ${target} });`,
    'table.svelte': svelteFile(uses),
    'wrong.svelte': svelteFile(wrongUses),
  }),
  solid: () => ({
    'table.html': html('table.tsx'),
    'table.tsx': `import { render } from 'solid-js/web';\n${imports}\nrender(() => <>\n${lines(syntaxes.solid, uses)}\n</>, ${target});`,
    'wrong.tsx': `${imports}\nexport const Wrong = () => <>\n${lines(syntaxes.solid, wrongUses)}\n</>;`,
  }),
  angular: () => ({
    'table.html': html('table.ts'),
    'table.ts': ngComponent(lines(syntaxes.angular, uses)),
    'wrong.ts': wrongScript,
  }),
};

/** The files to put beside an example, by name. */
export const tableSource = (framework: Framework): Record<string, string> => ({
  'values.ts': values,
  ...own[framework](),
});

export const tablePages = (framework: Framework): string[] =>
  Object.keys(own[framework]()).filter((name) => name.endsWith('.html'));
