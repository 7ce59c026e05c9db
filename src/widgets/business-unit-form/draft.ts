import type { BusinessUnit, Reference } from '../../domain/model.ts';
import { grouped } from './bank-fields.ts';

export const beginningWith = (company: Reference | undefined) => ({ company });

/** A unit as the form's draft. The parent is the last one on the way to it, if that is not the company itself. */
export function valuesOf(unit: BusinessUnit) {
  const { companyId, companyName = '', parentId, path, name, email, phone, externalUrl, iban, bic, addresses } = unit;
  return {
    company: { id: companyId, name: companyName || (path[0]?.name ?? '') },
    parent: parentId === undefined ? undefined : path.find(({ id }) => id === parentId),
    name,
    email,
    phone,
    externalUrl,
    iban: iban && grouped(iban),
    bic,
    addresses,
  };
}

export const emptied = {
  parentId: undefined,
  email: undefined,
  phone: undefined,
  externalUrl: undefined,
  iban: undefined,
  bic: undefined,
};
