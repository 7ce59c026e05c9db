import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.ts';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Presses a key, with others held down meanwhile: `Enter`, `Shift+Tab`. In every engine (`tools/keys.mjs`). */
export async function pressKey(key: string): Promise<void> {
  const up = new Promise((resolve) => addEventListener('keyup', resolve, { capture: true, once: true }));
  await executeServerCommand('press', key);
  // Other drivers answer before the page has done with the key.
  if (engine === 'chromium') return;
  await Promise.race([up, later(300)]);
  await later(20);
}
