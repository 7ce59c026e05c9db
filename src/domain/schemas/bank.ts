import { ValidationErrorsIBAN, isValidBIC, validateIBAN } from 'ibantools';
import * as z from 'zod/mini';

/** How accounts are written is for readers: groups of four, capitals or not. What is kept has neither. */
const compact = z.overwrite<string>((text) => text.replaceAll(/[\s-]/gu, '').toUpperCase());

/** An account number (ISO 13616): its country's format, and the check digits. Empty: there is none. */
export const Iban = z.string().check(
  compact,
  z.refine((text) => text === '' || validateIBAN(text).errorCodes.every(isChecksum), {
    params: { code: 'format' },
  }),
  z.refine((text) => text === '' || validateIBAN(text).valid, { params: { code: 'checksum' } }),
);

/** A bank's code (ISO 9362): eight characters or eleven. It has no check digits. Empty: there is none. */
export const Bic = z.string().check(
  compact,
  z.refine((text) => text === '' || isValidBIC(text), { params: { code: 'format' } }),
);

const isChecksum = (code: ValidationErrorsIBAN): boolean =>
  code === ValidationErrorsIBAN.WrongIBANChecksum || code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum;
