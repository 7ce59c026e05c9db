import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/index.ts!',
    'src/define/*.ts!',
    'src/adapters/*.ts!',
    'src/backend/conformance.ts!',
    'src/cli/prokura.ts!',
    'demo/**/*.{html,ts}',
    'docs/examples/*/{main,server}.ts',
    'mocks/{server,browser,node}.ts',
    'test/**/*.test.ts',
    // Served to a browser by its path.
    'test/journeys/framed-shop.ts',
    '{tools,bench}/*.{ts,mjs}',
    'custom-elements-manifest.config.mjs',
    'web-test-runner.config.mjs',
    '.storybook/vite.config.ts',
  ],
  project: ['{src,mocks,stories,test,demo,bench,tools,.storybook,docs/examples}/**/*.{ts,mjs}'],
  ignore: ['dist/**'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Run by tools, by name.
    '@arethetypeswrong/cli',
    'publint',
    // For steps that are still to come.
    '@lit/localize-tools',
    '@lit-labs/ssr',
    '@lit-labs/ssr-client',
    'react',
    'react-dom',
    '@types/react',
    '@types/react-dom',
    'vue',
    'vue-tsc',
    '@vitejs/plugin-vue',
    'svelte',
    'svelte-check',
    '@sveltejs/vite-plugin-svelte',
    'solid-js',
    'vite-plugin-solid',
    '@angular/core',
    '@angular/compiler',
    '@angular/common',
    '@angular/platform-browser',
    'rxjs',
    'zone.js',
    'jquery',
    '@guidepup/virtual-screen-reader',
    'rrweb',
    '@stryker-mutator/core',
    '@stryker-mutator/api',
    '@web/test-runner-webdriver',
  ],
};

export default config;
