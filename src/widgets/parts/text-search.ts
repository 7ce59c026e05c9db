import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { button } from '../../ui/button.ts';
import { searchIcon } from '../../ui/icons.ts';
import { textField } from '../../ui/text-field.ts';
import type { SearchText } from './search-text.ts';

export interface TextSearchOptions {
  readonly id: string;
  /** What is searched, as the name of the region and of the field. */
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly text: SearchText;
}

/** A search field in a region of its own, with a button for those who have no Enter key. */
export function textSearch({ id, label, placeholder, labelHidden, text }: TextSearchOptions): TemplateResult {
  return html`<form
    class="search"
    role="search"
    aria-label=${label}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      text.submit();
    }}
  >
    ${textField({
      id,
      label,
      labelHidden,
      placeholder: placeholder ?? label,
      type: 'search',
      maxLength: 100,
      value: text.typed,
      onInput: (typed) => text.type(typed),
    })}
    ${button({ label: msg('Search'), type: 'submit', icon: searchIcon, iconOnly: true })}
  </form>`;
}
