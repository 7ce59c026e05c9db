import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/index.ts!',
    'src/define/*.ts!',
    'src/adapters/*.ts!',
    'src/locales/{index,??,??-*}.ts!',
    'src/backend/conformance.ts!',
    'src/cli/prokura.ts!',
    'src/frameworks/{dom,react,react-18,solid,svelte,vue}.ts!',
    'demo/**/*.{html,ts}',
    'docs/examples/*/{main,server}.{ts,tsx}',
    'docs/examples/*/vite.config.ts',
    'docs/examples/ssr/{main,server}.mjs',
    'test/package/server-rendering/{late,render}.mjs',
    'mocks/{server,browser,node}.ts',
    'test/**/*.test.ts',
    // Served to a browser by its path.
    'test/journeys/framed-shop.ts',
    '{tools,bench}/*.{ts,mjs}',
    // Stand in for parts of Lit, by their paths.
    'tools/lean/*.ts',
    'bench/*/measure.ts',
    'bench/contenders/**/{main,contender}.{ts,tsx}',
    'custom-elements-manifest.config.mjs',
    'web-test-runner.config.mjs',
    '.storybook/vite.config.ts',
  ],
  project: ['{src,mocks,stories,test,demo,bench,tools,.storybook,docs/examples}/**/*.{ts,tsx,mjs}'],
  ignore: ['dist/**'],
  ignoreExportsUsedInFile: true,
  // Of packages that only `npm run bench` installs.
  ignoreIssues: { 'bench/contenders/**/main.{ts,tsx}': ['unlisted', 'unresolved'] },
  ignoreDependencies: [
    // Run by tools, by name.
    '@arethetypeswrong/cli',
    '@lit-labs/ssr-client',
    // Comes with Web Test Runner.
    '@web/test-runner-mocha',
    // No package: the name of our own runner, `page`, as one would be called.
    '@stryker-mutator/page-runner',
    'jquery',
    'publint',
    'svelte-check',
    'vue-tsc',
  ],
};

export default config;
