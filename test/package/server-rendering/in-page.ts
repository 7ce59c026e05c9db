/* What a test asks a page that came from a server: each of these runs in the page. */

declare global {
  interface Window {
    sent: Map<Element, readonly Element[]>;
  }
}

/** Keeps in mind what was sent in each element. */
export function keepInMind(): void {
  const hosts = [...document.querySelectorAll('account-provider, account-provider *')];
  window.sent = new Map(hosts.map((host) => [host, [...(host.shadowRoot?.querySelectorAll(':not(style)') ?? [])]]));
}

/** The elements in which anything is not what was sent. */
export function whatChanged(): string[] {
  const isSent = (host: Element, nodes: readonly Element[]): boolean => {
    const now = [...(host.shadowRoot?.querySelectorAll(':not(style)') ?? [])];
    return now.length > 0 && now.length === nodes.length && now.every((node, index) => node === nodes[index]);
  };
  return [...window.sent].flatMap(([host, nodes]) => (isSent(host, nodes) ? [] : [host.localName]));
}

/** The elements that do not have their styles as those have that were never sent. */
export function ownStyles(): string[] {
  const isAsEver = ({ shadowRoot }: Element): boolean =>
    shadowRoot?.querySelector('style') === null && shadowRoot.adoptedStyleSheets.length > 0;
  return [...window.sent.keys()].flatMap((host) => (isAsEver(host) ? [] : [host.localName]));
}

/** The elements that show twice what they show. */
export function copies(): string[] {
  const isOne = ({ shadowRoot }: Element): boolean =>
    ['slot', '.skeleton', '[role=status]'].every((each) => (shadowRoot?.querySelectorAll(each).length ?? 0) < 2) &&
    shadowRoot?.firstElementChild !== null;
  return [...window.sent.keys()].flatMap((host) => (isOne(host) ? [] : [host.localName]));
}

/** What those say that wait, once all of them are there. */
export function waitingTexts(): string[] | undefined {
  const texts = [...window.sent.keys()].map((host) => host.shadowRoot?.querySelector('.skeleton .still')?.textContent);
  const said = texts.filter((text) => text !== undefined);
  return customElements.get('unit-address-list') && said.length > 5 ? said : undefined;
}
