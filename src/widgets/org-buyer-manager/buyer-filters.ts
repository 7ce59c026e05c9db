import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type ApprovalState, type Reference, approvalStates } from '../../domain/model.ts';
import { selectField } from '../../ui/select-field.ts';
import { type Chip, filterChips } from '../parts/filter-chips.ts';
import { approvalText, enabledText } from '../texts/buyer.ts';

/** What the buyers of an organization are narrowed to, besides the text. */
export interface BuyerFilters {
  readonly roleId?: string | undefined;
  readonly enabled?: boolean | undefined;
  readonly approval?: ApprovalState | undefined;
}

export const noFilters: BuyerFilters = {};

/** The roles to choose from; absent where the viewer may not see them. */
export interface RoleChoice {
  readonly roles: readonly Reference[];
  /** The company has more of them than are offered here. */
  readonly cut: boolean;
}

export interface BuyerFilterOptions {
  readonly filters: BuyerFilters;
  readonly text: string;
  readonly roles: RoleChoice | undefined;
  readonly onFilter: (filters: BuyerFilters) => void;
  readonly onClearText: () => void;
  /** A chip took itself away: the focus needs another place. */
  readonly onChipGone: () => void;
}

export function filterFields({ filters, roles, onFilter }: BuyerFilterOptions): TemplateResult {
  const all = msg('All');
  return html`${
    roles
      ? selectField({
          id: 'filter-role',
          label: msg('Role'),
          placeholder: all,
          help: roles.cut ? msg(str`Only the first ${roles.roles.length} roles can be chosen here.`) : undefined,
          value: filters.roleId ?? '',
          options: roles.roles.map(({ id, name }) => ({ value: id, label: name })),
          onInput: (value) => onFilter({ ...filters, roleId: value || undefined }),
        })
      : nothing
  }
  ${selectField({
    id: 'filter-enabled',
    label: msg('Access'),
    placeholder: all,
    value: filters.enabled === undefined ? '' : String(filters.enabled),
    options: [true, false].map((value) => ({ value: String(value), label: enabledText(value) })),
    onInput: (value) => onFilter({ ...filters, enabled: value === '' ? undefined : value === 'true' }),
  })}
  ${selectField({
    id: 'filter-approval',
    label: msg('Approval'),
    placeholder: all,
    value: filters.approval ?? '',
    options: approvalStates.map((value) => ({ value, label: approvalText(value) })),
    onInput: (value) => onFilter({ ...filters, approval: approvalStates.find((state) => state === value) }),
  })}`;
}

/** Each filter that is on, as a button that takes it off. */
export const buyerChips = (options: BuyerFilterOptions): TemplateResult | typeof nothing =>
  filterChips(chipsOf(options), options.onChipGone);

function chipsOf({ filters, text, roles, onFilter, onClearText }: BuyerFilterOptions): Chip[] {
  const { roleId, enabled, approval } = filters;
  const chips: Chip[] = [];
  if (text) chips.push({ label: msg(str`Matches “${text}”`), onRemove: onClearText });
  if (roleId !== undefined) {
    const role = roles?.roles.find(({ id }) => id === roleId)?.name ?? roleId;
    chips.push({ label: msg(str`Role: ${role}`), onRemove: () => onFilter({ ...filters, roleId: undefined }) });
  }
  if (enabled !== undefined) {
    chips.push({ label: enabledText(enabled), onRemove: () => onFilter({ ...filters, enabled: undefined }) });
  }
  if (approval !== undefined) {
    chips.push({ label: approvalText(approval), onRemove: () => onFilter({ ...filters, approval: undefined }) });
  }
  return chips;
}

export const isFiltered = (filters: BuyerFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);
