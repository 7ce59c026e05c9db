import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { MatchKind } from '../../backend/port.ts';
import { hasCriterion } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { chevronDownIcon, searchIcon } from '../../ui/icons.ts';
import { textField } from '../../ui/text-field.ts';
import { type DeclaredCriteria, matchText } from './criteria.ts';
import type { CustomerSearch } from './customer-search.ts';

export interface SearchFormOptions {
  readonly search: CustomerSearch;
  readonly criteria: DeclaredCriteria;
  /** Whether the full form is open; without a quick search it always is. */
  readonly full: boolean;
  readonly fullForm: (options: SearchFormOptions) => unknown;
  readonly language: string;
  /** What stands across from the disclosure. */
  readonly aside: unknown;
  readonly onToggle: () => void;
  readonly onSubmit: () => void;
  readonly onClear: () => void;
}

export const criterionId = (name: string): string => `criterion-${name}`;

/** The search landmark: one box first, the full form behind a disclosure. */
export function searchForm(options: SearchFormOptions): TemplateResult {
  const { criteria, onSubmit } = options;
  const full = options.full || !criteria.quick;
  return html`<form
    class="search stack"
    role="search"
    aria-label=${msg('Customers')}
    part="search"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    ${criteria.quick ? quickRow(options, criteria.quick, full) : nothing}
    <div class="split more">
      ${criteria.quick && criteria.fields.length > 0 ? disclosure(options) : html`<span></span>`} ${options.aside}
    </div>
    ${full ? options.fullForm(options) : nothing}
  </form>`;
}

function quickRow(options: SearchFormOptions, match: MatchKind, full: boolean): TemplateResult {
  const { search } = options;
  return html`<div class="quick">
    ${textField({
      id: criterionId('text'),
      label: msg('Name, logon ID or e-mail'),
      help: matchText(match),
      type: 'search',
      value: search.typed.text ?? '',
      maxLength: 100,
      error: search.missing ? missingText() : undefined,
      onInput: (value) => search.type('text', value),
    })}
    ${full ? nothing : submitButtons(options)}
  </div>`;
}

function disclosure({ search, criteria, full, onToggle }: SearchFormOptions): TemplateResult {
  const count = criteria.fields.filter(({ name }) => search.typed[name]).length;
  const label = count > 0 && !full ? msg(str`More criteria (${count})`) : msg('More criteria');
  const controls = full ? 'full-form' : undefined;
  return button({ label, kind: 'quiet', icon: chevronDownIcon, expanded: full, controls, onClick: onToggle });
}

export function submitButtons({ search, onClear }: SearchFormOptions): TemplateResult {
  const clearable = search.asked !== undefined || hasCriterion(search.typed);
  return html`<div class="cluster submit">
    ${button({ label: msg('Search'), kind: 'primary', type: 'submit', icon: searchIcon })}
    ${clearable ? button({ label: msg('Clear'), onClick: onClear }) : nothing}
  </div>`;
}

/** Said at the form, and aloud. */
export const missingText = (): string => msg('Please say at least one thing to look for.');
