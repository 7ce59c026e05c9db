import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const templates = 'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/]';

/** The house's own rules about what may stand in source. Each says what to do instead. */
const forbidden = [
  {
    selector: `${templates} TemplateElement[value.raw=/\\sstyle=/]`,
    message: 'A style attribute breaks under a strict content security policy: use a class, a part or a property.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Markup from a string breaks under Trusted Types: render a template.',
  },
  {
    selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic)$/]',
    message: 'Markup from a string breaks under Trusted Types: render a template.',
  },
  {
    selector: "Identifier[name='styleMap']",
    message: 'styleMap writes a style attribute first, which a strict content security policy refuses.',
  },
  {
    selector: "NewExpression[callee.name='CustomEvent']",
    message: 'Events are classes that extend Event, with typed fields.',
  },
];

export default ts.config(
  {
    files: ['demo/plain/*.js', 'docs/examples/ssr/main.mjs', 'test/package/server-rendering/late.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      'node_modules/',
      // Made of the XLIFF files.
      'src/locales/??{,-*}.ts',
      'test/fixtures/legacy/',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
      globals: { ...globals.browser },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in texts are plain.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Listeners may be async: what they throw is handled inside, or is a defect that the console shows.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Reading an index signature with brackets is what the compiler asks for.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Noise here: `return this.#fail(error)` ends a function that returns nothing, and DOM elements are cast to their class.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // There are no enums: the compiler refuses them. The check alone took a quarter of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [wc['flat/recommended'], lit['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      // A table laid out by CSS loses its roles; they are written out there.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/no-classfield-shadowing': 'off',
      'lit/no-native-attributes': 'off',
      'lit/no-template-map': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'wc/guard-super-call': 'off',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    // Generated: as long as the contract.
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/rest/wire.ts'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A switch over a closed set of values is one decision.
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...forbidden],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: 'Import zod/mini: full zod is three times the size.' },
            {
              name: 'lit/directives/repeat.js',
              message: 'It leaves a node behind for each item that went (lit/lit#5010): use each of src/ui/each.ts.',
            },
            { name: 'lit/directives/style-map.js', message: 'A strict content security policy refuses it.' },
            { name: 'lit/directives/unsafe-html.js', message: 'Markup from a string breaks under Trusted Types.' },
          ],
        },
      ],
    },
  },
  {
    // The only way to add to the types of another package.
    files: ['src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', 'mocks/**/*.ts', 'bench/**/*.ts', '.storybook/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      // open-wc types `equal` as a promise, which it is for none but snapshots.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ExpressionStatement > CallExpression[callee.property.name=/^(accessible|equalSnapshot|notEqualSnapshot)$/]',
          message: 'Without await this cannot fail: `await expect(element).to.be.accessible()`.',
        },
      ],
    },
  },
  {
    files: ['**/*.node.test.ts', 'test/examples/frameworks/suite.ts'],
    rules: {
      // node:test returns a promise that nobody waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
          ],
        },
      ],
    },
  },
  {
    // Projects of their own over the built package, which need not be there when this runs: `npm run test:node` checks their types.
    files: ['docs/examples/{angular,react,solid,storefront,svelte,vue}/*.{ts,tsx}'],
    extends: [ts.configs.strict, ts.configs.stylistic, ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false }, globals: { ...globals.browser } },
    // Solid assigns a ref when it compiles.
    rules: { 'no-unassigned-vars': 'off' },
  },
  {
    // Pages over packages that only `npm run bench` installs.
    files: ['bench/contenders/**/main.{ts,tsx}'],
    extends: [ts.configs.strict, ts.configs.stylistic, ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false }, globals: { ...globals.browser } },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node } },
  },
);
