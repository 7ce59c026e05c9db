import { msg } from '@lit/localize';
import { organizationTarget } from '../../capabilities/target.ts';
import type { Organization } from '../../domain/model.ts';
import { languageOf } from '../parts/language.ts';
import { refusalText } from '../texts/refusals.ts';
import type { Shared } from './shared.ts';

/** The organization directly above, by its id; the company has none. */
export const parentIdOf = ({ path }: Organization): string | undefined => path.at(-1)?.id;

/** Why an organization cannot be moved below another one, or nothing. */
export function moveRefusal(shared: Shared, organization: Organization, parent: Organization): string | undefined {
  const scope = shared.scope.current;
  const [target, above] = [organizationTarget(organization), organizationTarget(parent)];
  const moving = scope?.decide('organization.update', { ...target, parentWithin: above.within });
  if (moving && !moving.allowed) return refusalText(moving, languageOf(shared.host));
  if (companyOf(organization) !== companyOf(parent)) return msg('An organization stays in its company.');
  if (parentIdOf(organization) === parent.id) return msg('It lies there already.');
  const creating = scope?.decide('organization.create', above);
  return creating && !creating.allowed ? refusalText(creating, languageOf(shared.host)) : undefined;
}

const companyOf = ({ id, path }: Organization): string => path[0]?.id ?? id;
