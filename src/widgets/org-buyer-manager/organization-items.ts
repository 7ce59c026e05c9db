import { msg } from '@lit/localize';
import type { Organization } from '../../domain/model.ts';
import { organizationIcon, pencilIcon, plusIcon } from '../../ui/icons.ts';
import type { MenuItem } from '../../ui/menu.ts';
import type { Offer } from '../parts/offer.ts';
import { offeredItem } from '../parts/offered-item.ts';

/** What the items do. */
export interface OrganizationItemActs {
  offer(verb: 'update' | 'create' | 'delete', organization: Organization): Offer | undefined;
  edit(organization: Organization): void;
  move(organization: Organization): void;
  create(organization: Organization): void;
  delete(organization: Organization): void;
}

/** What can be done with an organization, as the items of its menu. */
export function organizationItems(acts: OrganizationItemActs, organization: Organization): readonly MenuItem[] {
  const [update, create, removal] = (['update', 'create', 'delete'] as const).map((verb) =>
    acts.offer(verb, organization),
  );
  return [
    ...offeredItem(update, {
      id: 'edit',
      label: msg('Edit'),
      icon: pencilIcon,
      onSelect: () => acts.edit(organization),
    }),
    ...offeredItem(organization.kind === 'unit' ? update : undefined, {
      id: 'move',
      label: msg('Move'),
      icon: organizationIcon,
      onSelect: () => acts.move(organization),
    }),
    ...offeredItem(create, {
      id: 'create',
      label: msg('Create organization below'),
      icon: plusIcon,
      onSelect: () => acts.create(organization),
    }),
    ...offeredItem(removal, {
      id: 'delete',
      label: msg('Delete'),
      danger: true,
      separated: true,
      onSelect: () => acts.delete(organization),
    }),
  ];
}
