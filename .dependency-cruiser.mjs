/**
 * The layers of `src`, lowest first. A file imports from its own folder and from the folders named here.
 * Adapters are missing on purpose: only the script tag's own modules in `define` and an adapter's own package export lead to them.
 */
const layers = {
  domain: [],
  capabilities: ['domain'],
  backend: ['domain', 'capabilities'],
  adapters: ['domain', 'capabilities', 'backend'],
  controllers: ['domain', 'capabilities', 'backend', 'locales'],
  ui: ['domain'],
  locales: [],
  widgets: ['domain', 'capabilities', 'backend', 'controllers', 'ui', 'locales'],
  define: ['domain', 'capabilities', 'backend', 'controllers', 'ui', 'locales', 'widgets'],
  frameworks: ['controllers', 'widgets'],
  cli: ['domain', 'capabilities', 'backend', 'adapters'],
};

/** The packages a layer may use; a layer that is not named here may use all dependencies. */
const packages = {
  domain: ['zod/mini', 'ibantools'],
  capabilities: [],
  ui: ['lit', 'lit-html', '@lit/reactive-element', '@lit/localize'],
  locales: ['lit', 'lit-html', '@lit/localize'],
  frameworks: ['react', '@types/react', 'vue', '@vue', 'svelte', 'solid-js'],
};

const folders = (names) => `^src/(${names.join('|')})/`;

const layerRules = Object.entries(layers).map(([name, lower]) => ({
  name: `layer-${name}`,
  comment: `${name} may import from ${[name, ...lower].join(', ')} only (see the layout in the design).`,
  severity: 'error',
  from: {
    path: `^src/${name}/`,
    ...(name === 'define' ? { pathNot: '^src/define/(alone|autoload|connect)\\.ts$' } : {}),
  },
  to: { path: '^src/', pathNot: folders([name, ...lower]) },
}));

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `packages-of-${name}`,
  comment: `${name} may use ${allowed.join(', ') || 'no package'} only.`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: 'node_modules/',
    ...(allowed.length > 0 ? { pathNot: `node_modules/(${allowed.map((entry) => `${entry}/`).join('|')})` } : {}),
  },
}));

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: 'own-folder',
      comment: 'A widget’s folder is its own: what two widgets use lies in widgets/parts or widgets/texts.',
      severity: 'error',
      from: { path: '^src/widgets/([^/.]+)' },
      to: { path: '^src/widgets/[^/.]+/', pathNot: '^src/widgets/($1|parts|texts)/' },
    },
    {
      name: 'ui-takes-types-only',
      comment: 'ui may know the types of the domain, not its code.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'index-without-adapter',
      comment: 'The index brings no adapter and registers nothing.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/(adapters|define)/' },
    },
    {
      name: 'src-stays-in-src',
      comment: 'What is shipped does not know mocks, stories, tests, demo, bench or tools.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(mocks|stories|test|demo|bench|tools|docs)/' },
    },
    {
      name: 'zod-mini-only',
      comment: 'Full zod is three times the size and trips a strict content security policy: import zod/mini.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/mini/' },
    },
    {
      name: 'dependencies-only',
      comment: 'What is shipped uses dependencies, no devDependencies, and nothing of Node but on the command line.',
      severity: 'error',
      // The types of frameworks need the framework, which whoever imports them has.
      from: { path: '^src/', pathNot: '^src/(cli/prokura\\.ts$|frameworks/)' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: { path: '^(src|mocks)/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody uses and that uses nobody has no place in the house.',
      severity: 'error',
      from: { path: '^(src|mocks)/', orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: { path: '^(src|mocks)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
