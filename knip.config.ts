import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/index.ts!',
    'src/define/*.ts!',
    'src/adapters/{memory,rest}.ts!',
    'src/backend/conformance.ts!',
    'src/locales/*.ts!',
    'demo/**/*.{html,ts}',
    'mocks/{server,browser,node}.ts',
    'test/**/*.test.ts',
    'bench/**/*.{ts,mjs}',
    'tools/*.{ts,mjs}',
    'custom-elements-manifest.config.mjs',
  ],
  project: ['{src,mocks,stories,test,demo,bench,tools,.storybook}/**/*.{ts,mjs}'],
  ignoreExportsUsedInFile: true,
  // Loaded lazily by what a later step brings, or run by hand.
  ignoreDependencies: [
    'ibantools',
    'papaparse',
    '@types/papaparse',
    '@lit/localize-tools',
    'p-retry',
    '@lit/task',
    'fast-check',
  ],
};

export default config;
