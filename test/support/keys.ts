import { executeServerCommand } from '@web/test-runner-commands';

/** Presses a key, with others held down meanwhile: `Enter`, `Shift+Tab`. In every engine (`tools/keys.mjs`). */
export const pressKey = (key: string): Promise<unknown> => executeServerCommand('press', key);
