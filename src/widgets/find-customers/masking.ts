import type { Customer } from '../../domain/model.ts';

/**
 * E-mail addresses and phone numbers as they stand in a list: enough to tell namesakes apart, too little to write down.
 * They are seen in full when somebody opens the record.
 */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at > 0 ? `${firstOf(email)}…${email.slice(at)}` : `${firstOf(email)}…`;
}

/** The last digits, by which people know their own number. */
export const maskedPhone = (phone: string): string => `…${phone.slice(-3)}`;

/** A logon id that is the e-mail address is masked like it. */
export const maskedLoginId = ({ loginId, email }: Customer): string =>
  loginId.toLowerCase() === email.toLowerCase() ? maskedEmail(loginId) : loginId;

/** The first character as people see it, not half of one. */
const firstOf = (text: string): string => /^./u.exec(text)?.[0] ?? '';
