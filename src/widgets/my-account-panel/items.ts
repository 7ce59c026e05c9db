import { msg, str } from '@lit/localize';
import type { Decide } from '../../capabilities/decide.ts';
import type { Capability } from '../../capabilities/verbs.ts';

/** One place in the account area. */
export interface AccountItem {
  /** What `section` and the navigate event call it; also the name of the slot that shows it, if it is the page's own. */
  readonly section: string;
  /** `account`, `business`, or the name of a group of the page's own, which is shown as it is. */
  readonly group: string;
  /** The page's own text; the built-in sections have theirs. */
  readonly label?: string | undefined;
  /** Shown to those who may do this. */
  readonly needs?: Capability | undefined;
  /** Shown only while acting, or only while not; both by default. */
  readonly when?: 'acting' | 'alone' | undefined;
  /** How many things are there, beside its name; none is shown for 0. */
  readonly count?: number | undefined;
}

/** The account area as it comes. A page sets `items` to reorder, leave out or add. */
export const accountItems: readonly AccountItem[] = [
  { section: 'overview', group: 'account' },
  { section: 'profile', group: 'account', needs: 'account.update' },
  { section: 'addresses', group: 'account', needs: 'account.listAddresses' },
  { section: 'password', group: 'account', needs: 'account.changePassword', when: 'alone' },
  { section: 'reset-password', group: 'account', needs: 'customer.resetPassword', when: 'acting' },
  { section: 'memberships', group: 'account', needs: 'account.switchUnit' },
  { section: 'assistance', group: 'account', needs: 'account.setAssistance', when: 'alone' },
  { section: 'organizations', group: 'business', needs: 'buyer.search' },
  { section: 'approvals', group: 'business', needs: 'approval.list' },
  { section: 'company', group: 'business', needs: 'unit.list' },
  { section: 'invitations', group: 'business', needs: 'invitation.list' },
  { section: 'record', group: 'business', needs: 'record.list' },
];

/** The items for this session, in their order. */
export const shownItems = (items: readonly AccountItem[], decide: Decide, acting: boolean): AccountItem[] =>
  items.filter(
    ({ needs, when }) =>
      (needs === undefined || decide(needs).allowed) && (when === undefined || (when === 'acting') === acting),
  );

export function itemText({ section, label }: AccountItem): string {
  if (label !== undefined) return label;
  switch (section) {
    case 'overview':
      return msg('Overview');
    case 'profile':
      return msg('Personal information');
    case 'addresses':
      return msg('Addresses');
    case 'password':
      return msg('Password');
    case 'reset-password':
      return msg('Reset password');
    case 'memberships':
      return msg('Memberships');
    case 'assistance':
      return msg('Help from representatives');
    case 'organizations':
      return msg('Organizations and buyers');
    case 'approvals':
      return msg('Buyers to approve');
    case 'company':
      return msg('Company account');
    case 'invitations':
      return msg('Invitations');
    case 'record':
      return msg('Record of acting');
    default:
      return section;
  }
}

/** What its count says to those who hear it. */
export const countText = ({ section, count = 0 }: AccountItem): string =>
  section === 'approvals' ? msg(str`${count} waiting`) : String(count);

/** What is done there, in a sentence. */
export function itemPurpose({ section }: AccountItem): string {
  switch (section) {
    case 'organizations':
      return msg('Browse the organizations, and create, edit, enable or disable their buyers.');
    case 'approvals':
      return msg('Answer those who asked to join.');
    case 'company':
      return msg('Keep its users, business units, roles and addresses.');
    case 'invitations':
      return msg('Invite people to join, one by one or from a file.');
    case 'record':
      return msg('Look up who acted for whom, why, and what was changed.');
    default:
      return '';
  }
}

export function groupText(group: string): string {
  switch (group) {
    case 'account':
      return msg('Account');
    case 'business':
      return msg('Business');
    default:
      return group;
  }
}
