import { isFirstVersion } from './version.ts';

/** Marks our classes, whatever a minifier calls them and whichever copy of the kit they come from. */
const mark = Symbol.for('prokura-element');

/**
 * Registers a tag, once: a page may load the kit twice, in two versions, or have the tag already. The first one stays,
 * and a tag that is somebody else's is told of, since nothing on the page would say why it does not work.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!isFirstVersion()) return;
  const present = customElements.get(tag);
  if (present) {
    if (!(mark in present)) console.warn(`[prokura] <${tag}> is taken by another element on this page.`);
    return;
  }
  Object.defineProperty(element, mark, { value: true });
  customElements.define(tag, element);
}
