/** The version of the kit that this file is of: that of `package.json`, which a test compares. */
export const version = '0.1.0';

/** Kept at the registry, of which a page has one, so that copies of the kit find each other without a global. */
const key: unique symbol = Symbol.for('prokura-version');

interface Claim {
  readonly version: string;
  readonly turnedAway: Set<string>;
}

/**
 * Whether this copy of the kit is of the version that came to the page first. Two versions would hand each other what
 * the other does not know, so that one stays out as a whole, and says so once. Copies of one version get along.
 */
export function isFirstVersion(own = version): boolean {
  const registry = customElements as CustomElementRegistry & { [key]: Claim | undefined };
  const first = (registry[key] ??= { version: own, turnedAway: new Set() });
  if (first.version === own) return true;
  if (!first.turnedAway.has(own)) {
    console.warn(`[prokura] Version ${first.version} is on this page already; ${own} stays out. Load one of them.`);
    first.turnedAway.add(own);
  }
  return false;
}
