import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.ts';

/** Presses a key, with others held down meanwhile: `Enter`, `Shift+Tab`. In every engine (`tools/keys.mjs`). */
export async function pressKey(key: string): Promise<void> {
  await executeServerCommand('press', key);
  // Other drivers answer before the page has done with the key.
  if (engine !== 'chromium') await new Promise((resolve) => setTimeout(resolve, 30));
}
