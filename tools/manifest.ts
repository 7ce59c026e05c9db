import { readFileSync } from 'node:fs';

/** What the manifest (`custom-elements.json`) tells of an element, as far as its readers here need it. */
export interface ElementEntry {
  readonly tagName: string;
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly MemberEntry[];
  readonly attributes?: readonly AttributeEntry[];
  readonly events?: readonly (Entry & { readonly type: { readonly text: string } })[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly (Entry & { readonly default?: string })[];
}

export interface Entry {
  readonly name: string;
  readonly description?: string;
}

/** An attribute; one without a property is read by what loads the element. */
export interface AttributeEntry extends Entry {
  readonly type?: { readonly text: string };
  readonly fieldName?: string;
}

/** A property or a method. */
export interface MemberEntry extends Entry {
  readonly kind: 'field' | 'method';
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly reflects?: boolean;
  readonly readonly?: boolean;
  readonly return?: { readonly type: { readonly text: string } };
}

/** The elements of the kit, in the manifest's order. */
export function manifestElements(): ElementEntry[] {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations: readonly ElementEntry[] }[];
  };
  return modules.flatMap(({ declarations }) => declarations);
}
