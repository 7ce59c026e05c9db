/** The language that the page around an element says it is in (BCP 47): the nearest `lang`, through shadow roots. */
export function declaredLanguage(element: Element): string | undefined {
  const declared = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang;
  if (declared) return declared;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? declaredLanguage(root.host) : undefined;
}
