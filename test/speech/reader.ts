import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { flat } from './flat.ts';

const longest = 400;

/** What a screen reader says of an element from its beginning to its end, a line for each stop. */
export async function readOut(element: HTMLElement): Promise<string> {
  const page = document.createElement('main');
  const copy = flat(element);
  if (copy) page.append(copy);
  document.body.append(page);
  await virtual.start({ container: page });
  try {
    for (let stops = 0; stops < longest; stops += 1) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === 'end of main') break;
    }
    return (await virtual.spokenPhraseLog()).join('\n');
  } finally {
    await virtual.stop();
    page.remove();
  }
}
