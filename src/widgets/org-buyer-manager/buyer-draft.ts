import type { BuyerDraft } from '../../domain/model.ts';

/** What was searched for in vain, as the beginning of a new buyer: an e-mail address, or a name. */
export function draftFrom(typed: string): Partial<BuyerDraft> {
  const text = typed.trim();
  if (text === '') return {};
  if (text.includes('@')) return { email: text };
  const words = text.split(/\s+/u);
  const lastName = words.pop() ?? '';
  return words.length === 0 ? { lastName } : { firstName: words.join(' '), lastName };
}
