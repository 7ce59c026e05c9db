import { msg, str } from '@lit/localize';
import type { ScopeConsumer } from '../../../controllers/scope-consumer.ts';
import { personIcon } from '../../../ui/icons.ts';
import type { MenuItem } from '../../../ui/menu.ts';
import { usersText } from '../../texts/counts.ts';
import { languageOf } from '../language.ts';

/** The way to the users who belong to a record, where there are any and they may be seen. */
export function usersItem({ current, host }: ScopeConsumer, count = 0, onSelect: () => void): MenuItem[] {
  if (count === 0 || current?.decide('buyer.search').allowed !== true) return [];
  const label = msg(str`Show ${usersText(count, languageOf(host))}`);
  return [{ id: 'users', label, icon: personIcon, onSelect }];
}
