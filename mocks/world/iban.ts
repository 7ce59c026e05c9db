/** An IBAN with the right check digits (ISO 13616) for a country and an account number of digits. */
export function ibanFor(country: string, account: string): string {
  const letters = country.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = BigInt(`${account}${letters}00`) % 97n;
  return `${country}${String(98n - rest).padStart(2, '0')}${account}`;
}
