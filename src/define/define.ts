/**
 * Registers a tag, once: a page may load the kit twice, in two versions, or have the tag already. The first one stays,
 * and a tag that is somebody else's is told of, since nothing on the page would say why it does not work.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const present = customElements.get(tag);
  if (!present) customElements.define(tag, element);
  else if (present.name !== element.name) console.warn(`[prokura] <${tag}> is taken by another element on this page.`);
}
