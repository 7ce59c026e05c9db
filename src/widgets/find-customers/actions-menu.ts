import { msg, str } from '@lit/localize';
import { type TemplateResult, nothing } from 'lit';
import { customerTarget } from '../../capabilities/target.ts';
import { type Customer, fullName } from '../../domain/model.ts';
import { menu } from '../../ui/menu.ts';
import { languageOf } from '../parts/language.ts';
import { offersPins } from './pinning.ts';
import type { Shared } from './shared.ts';

/** The "Actions" button of a customer, where there is anything that can be done. */
export function actionsMenu(shared: Shared, customer: Customer): TemplateResult | typeof nothing {
  if (!hasActions(shared, customer)) return nothing;
  return menu({
    controller: shared.menus,
    id: `actions-${customer.id}`,
    label: msg('Actions'),
    name: msg(str`Actions for ${fullName(customer, languageOf(shared.host))}`),
    items: () => shared.actions.value?.items(customer) ?? [],
  });
}

function hasActions({ scope }: Shared, customer: Customer): boolean {
  if (offersPins(scope.current)) return true;
  const verbs = ['access', 'resetPassword', customer.enabled ? 'disable' : 'enable'] as const;
  return verbs.some((verb) => {
    const decision = scope.current?.decide(`customer.${verb}`, customerTarget(customer));
    return decision && (decision.allowed || decision.because !== 'backend');
  });
}
