/** The kinds of address that a link may lead to, besides the page's own kind. */
const kinds = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link that the page gives, where it is one that leads somewhere; `undefined` for what runs as script
 * (`javascript:`), holds a page of its own (`data:`, `blob:`) or is no address. An attribute may come from whoever can
 * write into a page of a content system, and a link of ours is pressed with the rights of who is signed in.
 */
export function linkAddress(href: string | undefined): string | undefined {
  try {
    const { protocol } = new URL(href ?? '', document.baseURI);
    return href && (kinds.has(protocol) || protocol === location.protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
