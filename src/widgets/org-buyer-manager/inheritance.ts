import { msg, str } from '@lit/localize';
import type { Organization } from '../../domain/model.ts';

export type Approved = 'buyers' | 'orders';
type Find = (id: string) => Organization | undefined;

/** One of an organization's approval settings in words; for an inherited one, what it amounts to and whose word it is. */
export function settingText(organization: Organization, what: Approved, find: Find): string {
  switch (organization.approvals?.[what]) {
    case 'enabled':
      return msg('Needed');
    case 'off':
      return msg('Not needed');
    default:
      return inheritedText(organization, what, find);
  }
}

/** What an organization that says nothing itself gets from above. */
export function inheritedText(organization: Organization, what: Approved, find: Find): string {
  if (organization.path.length === 0) return msg('Not needed: nothing is set');
  const source = sourceOf(organization, what, find);
  if (source === 'nobody') return msg('Not needed: nothing is set above');
  if (source)
    return source.approvals?.[what] === 'enabled'
      ? msg(str`Needed: inherited from ${source.name}`)
      : msg(str`Not needed: inherited from ${source.name}`);
  // What lies above the reader's own part is not theirs to see, only what it amounts to.
  const { approvals } = organization;
  if (approvals?.[what] !== 'inherited' || !approvals.effective) return msg('Inherited from above');
  return approvals.effective[what] ? msg('Needed: inherited from above') : msg('Not needed: inherited from above');
}

/** The nearest organization above that says something, as far as those above are known. */
function sourceOf({ path }: Organization, what: Approved, find: Find): Organization | 'nobody' | undefined {
  for (const { id } of path.toReversed()) {
    const above = find(id);
    if (!above?.approvals) return undefined;
    if (above.approvals[what] !== 'inherited') return above;
  }
  return 'nobody';
}
