/** The language of the page around a widget (BCP 47): the nearest `lang`, through shadow roots, else the browser's. */
export function languageOf(element: Element): string {
  const declared = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
  if (declared) return declared;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : navigator.language;
}
