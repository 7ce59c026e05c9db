import type { Call } from '../../backend/port.ts';
import { segment } from '../http/segment.ts';
import type { Glue } from './glue.ts';
import type { SprykerOptions } from './options.ts';
import type { Rights } from './permissions.ts';
import type { SessionHttp } from './session-http.ts';
import { type Identity, ownCustomer, whoami } from './whoami.ts';

/** What the verbs share. */
export interface Context {
  readonly options: SprykerOptions;
  readonly http: SessionHttp;
  /** In the session: as the customer, the agent, or whom the agent acts for. */
  readonly glue: Glue;
  readonly rights: Rights;
}

/** Whose session it is. Throws `forbidden` for an agent who acts for nobody. */
export async function present({ http, glue, rights }: Context, operation: string, call?: Call): Promise<Identity> {
  return whoami({ glue, rights, claims: await http.claims(operation), operation, call });
}

/** A path that ends with the reference of whose account it is. */
export async function ownPath(context: Context, operation: string, folder: string, call?: Call) {
  const { glue, http } = context;
  const claims = await http.claims(operation);
  const reference = claims?.customerReference ?? (await ownCustomer({ glue, claims, operation, call })).id;
  return { reference, path: `${folder}/${segment(operation, reference)}` };
}
