import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../../ui/button.ts';
import { closeIcon } from '../../ui/icons.ts';

/** A filter that is on. */
export interface Chip {
  readonly label: string;
  readonly onRemove: () => void;
}

/** Each filter that is on, as a button that takes it off. `onGone`: the focus needs another place then. */
export function filterChips(chips: readonly Chip[], onGone: () => void): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  const remove = (chip: Chip) => {
    chip.onRemove();
    onGone();
  };
  return html`<ul class="chips" aria-label=${msg('Filters that are on')}>
    ${chips.map(
      (chip) =>
        html`<li>
          ${button({
            label: chip.label,
            name: msg(str`${chip.label}, remove this filter`),
            icon: closeIcon,
            onClick: () => remove(chip),
          })}
        </li>`,
    )}
  </ul>`;
}
