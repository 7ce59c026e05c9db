import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { PageRunner } from './runner.ts';

/** The layers whose tests stand in for all others, each with a folder of its own name. */
const layers = ['domain', 'capabilities', 'backend', 'controllers'];

/** What Stryker loads: a runner of tests by the name `page`. */
export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'page',
    Object.assign(() => new PageRunner(layers.map((layer) => `test/${layer}/!(*.node).test.ts`)), { inject: [] as [] }),
  ),
];
