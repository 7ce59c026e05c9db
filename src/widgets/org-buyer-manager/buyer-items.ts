import { msg } from '@lit/localize';
import type { Capability } from '../../capabilities/verbs.ts';
import type { Buyer } from '../../domain/model.ts';
import { eyeIcon, keyIcon, organizationIcon, pencilIcon, personIcon } from '../../ui/icons.ts';
import type { MenuItem } from '../../ui/menu.ts';
import type { Offer } from '../parts/offer.ts';
import { isFree, offeredItem } from '../parts/offered-item.ts';

/** What the items do. */
export interface BuyerItemActs {
  offer(capability: Capability, buyer: Buyer): Offer | undefined;
  offerMove(buyer: Buyer): Offer | undefined;
  /** Enable or disable, whichever applies. */
  toggle(buyer: Buyer): { readonly label: string; readonly offered: Offer | undefined; readonly ask: () => void };
  open(buyer: Buyer): void;
  edit(buyer: Buyer): void;
  move(buyer: Buyer): void;
  delete(buyer: Buyer): void;
  resetPassword(buyer: Buyer): void;
}

/** What can be done with a buyer besides what has a button in the row, as the items of their menu. */
export function buyerItems(acts: BuyerItemActs, buyer: Buyer): readonly MenuItem[] {
  const toggle = acts.toggle(buyer);
  return [
    { id: 'open', label: msg('Open'), icon: eyeIcon, onSelect: () => acts.open(buyer) },
    ...offeredItem(acts.offer('buyer.update', buyer), {
      id: 'edit',
      label: msg('Edit'),
      icon: pencilIcon,
      onSelect: () => acts.edit(buyer),
    }),
    ...offeredItem(acts.offerMove(buyer), {
      id: 'move',
      label: msg('Move'),
      icon: organizationIcon,
      onSelect: () => acts.move(buyer),
    }),
    ...passwordItems(acts, buyer),
    ...(isFree(toggle.offered)
      ? []
      : offeredItem(toggle.offered, { id: 'toggle', label: toggle.label, onSelect: toggle.ask })),
    ...offeredItem(acts.offer('buyer.assignRoles', buyer), {
      id: 'roles',
      label: msg('Edit roles'),
      icon: personIcon,
      onSelect: () => acts.edit(buyer),
    }),
    ...offeredItem(acts.offer('buyer.delete', buyer), {
      id: 'delete',
      label: msg('Delete'),
      danger: true,
      separated: true,
      onSelect: () => acts.delete(buyer),
    }),
  ];
}

/** A new password is offered where it can be had; elsewhere it would only be noise. */
export function passwordItems(acts: BuyerItemActs, buyer: Buyer): MenuItem[] {
  const offered = acts.offer('customer.resetPassword', buyer);
  const item = {
    id: 'password',
    label: msg('Reset password'),
    icon: keyIcon,
    onSelect: () => acts.resetPassword(buyer),
  };
  return isFree(offered) ? [item] : [];
}
