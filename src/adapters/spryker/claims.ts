import { type Shape, read } from '../rest/shape.ts';

/** What a token says of whom it was issued to. Nothing of it is believed by the server because we read it here. */
export interface Claims {
  readonly customerReference?: string | undefined;
  /** The membership that was chosen. */
  readonly idCompanyUser?: string | undefined;
  readonly idAgent?: string | undefined;
  /** Only older set-ups write a person's permissions into the token. */
  readonly permissions?: readonly string[] | undefined;
}

const id: Shape = { $any: ['s', 'i', { $: [null] }] };
const subject: Shape = {
  'customer_reference?': id,
  'id_company_user?': id,
  'id_agent?': id,
  'permissions?': { $any: [[{ 'key?': 's' }], { permissions: [{ 'key?': 's' }] }, { $: [null] }] },
};

interface Subject {
  readonly customer_reference?: string | number | null;
  readonly id_company_user?: string | number | null;
  readonly id_agent?: string | number | null;
  readonly permissions?: Keys | { readonly permissions: Keys } | null;
}
type Keys = readonly { readonly key?: string }[];

/** The claims of a JSON Web Token, `undefined` where it is none that can be read. */
export function claimsOf(token: string): Claims | undefined {
  try {
    const { sub } = read({ sub: 's' }, JSON.parse(decode(token.split('.')[1] ?? ''))) as { sub: string };
    const said = read(subject, JSON.parse(sub)) as Subject;
    const listed = said.permissions ?? undefined;
    const keys = listed && 'permissions' in listed ? listed.permissions : listed;
    return {
      customerReference: textOf(said.customer_reference),
      idCompanyUser: textOf(said.id_company_user),
      idAgent: textOf(said.id_agent),
      permissions: keys?.flatMap(({ key }) => key ?? []),
    };
  } catch {
    return undefined;
  }
}

const textOf = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : String(value);

/** Base64url to text. */
function decode(part: string): string {
  const bytes = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
