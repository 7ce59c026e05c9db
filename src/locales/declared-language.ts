/**
 * The language that the page around an element says it is in (BCP 47): the nearest `lang`, through shadow roots. Pages
 * write `de_DE` as well, and what is no language at all, with which a browser formats nothing.
 */
export function declaredLanguage(element: Element): string | undefined {
  const declared = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang.replaceAll('_', '-');
  if (declared) return isLanguage(declared) ? declared : undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : undefined;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
