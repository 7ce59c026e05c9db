import { msg, str } from '@lit/localize';

/** "1 user", "12 users". */
export function usersText(count: number, language: string): string {
  const figure = count.toLocaleString(language);
  return count === 1 ? msg('1 user') : msg(str`${figure} users`);
}
