import * as z from 'zod/mini';
import { addressPurposes, addressUses } from '../vocabulary.ts';
import { PostalAddress } from './address.ts';
import { Phone, optionalText, recordFields, requiredText } from './fields.ts';

const fields = {
  /** What its owner calls it; no two of theirs are called the same. */
  nickname: requiredText(50),
  use: z.enum(addressUses),
  /** For what it is proposed first. At most one of somebody's addresses is, for each purpose. */
  defaults: z.array(z.enum(addressPurposes)),
  /** The name on the parcel or the invoice, where it is another one than the owner's. */
  recipient: optionalText(100),
  phone: z.optional(Phone),
  address: PostalAddress,
};

/** An address that somebody keeps in their account, to ship or to bill to. */
export const AccountAddress = z.object({ ...recordFields, ...fields });
export type AccountAddress = z.infer<typeof AccountAddress>;

/** What the address form sends. An address is the default only for what it is used for. */
export const AccountAddressDraft = z.object(fields).check(
  z.refine(({ use, defaults }) => use === 'both' || defaults.every((purpose) => purpose === use), {
    path: ['defaults'],
    params: { code: 'not-allowed' },
  }),
);
export type AccountAddressDraft = z.infer<typeof AccountAddressDraft>;

export const AccountAddressFilter = z.object({ text: optionalText(100) });
export type AccountAddressFilter = z.infer<typeof AccountAddressFilter>;
