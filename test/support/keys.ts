import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { engine } from './engine.ts';

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Types into what has the focus. WebKit's driver drops characters of a text that it is given as a whole. */
export async function typeText(text: string): Promise<void> {
  const pieces = engine === 'webkit' ? Array.from(text) : [text];
  for (const piece of pieces) await sendKeys({ type: piece });
}

/** Presses a key, with others held down meanwhile: `Enter`, `Shift+Tab`. In every engine (`tools/keys.mjs`). */
export async function pressKey(key: string): Promise<void> {
  const up = new Promise((resolve) => addEventListener('keyup', resolve, { capture: true, once: true }));
  await executeServerCommand('press', key);
  // Other drivers answer before the page has done with the key.
  if (engine === 'chromium') return;
  await Promise.race([up, later(300)]);
  await later(20);
}
