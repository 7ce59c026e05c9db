import type { MenuItem } from '../../ui/menu.ts';
import type { Offer } from './offer.ts';

/** A menu item as it is offered: free, refused with the reason, or (where the system does not have it) none at all. */
export const offeredItem = (offered: Offer | undefined, item: Omit<MenuItem, 'refused'>): MenuItem[] =>
  offered ? [{ ...item, refused: offered.refused }] : [];

export const isFree = (offered: Offer | undefined): boolean => offered?.free === true;
