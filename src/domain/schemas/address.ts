import * as z from 'zod/mini';
import { needsPostalCode } from '../countries.ts';
import { Country, Id, Phone, Reference, optionalText, recordFields, requiredText } from './fields.ts';

/** Where a person or an organization is found: the contact address. The postal code is empty where a country has none. */
export const PostalAddress = z
  .object({
    street: requiredText(100),
    addition: optionalText(50),
    zip: z._default(z.string().check(z.trim(), z.maxLength(15)), ''),
    city: requiredText(100),
    state: optionalText(100),
    country: Country,
  })
  .check(
    z.refine(({ zip, country }) => zip !== '' || !needsPostalCode(country), {
      path: ['zip'],
      params: { code: 'required' },
      // Told together with whatever else is missing.
      when: ({ value }) => typeof value === 'object' && value !== null,
    }),
  );
export type PostalAddress = z.infer<typeof PostalAddress>;

const unitAddressFields = {
  companyId: Id,
  country: Country,
  city: requiredText(255),
  zip: requiredText(15),
  street: requiredText(255),
  number: optionalText(255),
  addition: optionalText(255),
  comment: optionalText(255),
  phone: z.optional(Phone),
};

/** An address of a company that several of its units may share. */
export const UnitAddress = z.object({
  ...recordFields,
  ...unitAddressFields,
  companyName: z.string(),
  labels: z.array(Reference),
  units: z.array(Reference),
});
export type UnitAddress = z.infer<typeof UnitAddress>;

/** What the unit address form sends. */
export const UnitAddressDraft = z.object({ ...unitAddressFields, labelIds: z.array(Id) });
export type UnitAddressDraft = z.infer<typeof UnitAddressDraft>;
