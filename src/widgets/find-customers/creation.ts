import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { WrittenEvent } from '../../controllers/events.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { BuyerDraft, CustomerCriteria } from '../../domain/model.ts';
import { heading } from '../../ui/heading.ts';
import { memo } from '../parts/memo.ts';
import { headingId } from './ids.ts';

export interface CreationOptions {
  readonly headingLevel: () => number;
  /** The page's own scope, where it has given one. */
  readonly scope: () => Scope | undefined;
  readonly onCreated: (customerId: string) => void;
  readonly onClosed: () => void;
}

/** The form of a customer who was not found. */
export class Creation {
  readonly #options: CreationOptions;
  readonly #draft = memo(draftFrom);

  constructor(options: CreationOptions) {
    this.#options = options;
  }

  /** `typed`: what they were looked for by. */
  render(typed: CustomerCriteria): TemplateResult {
    return html`<div class="stack">
      ${heading(this.#options.headingLevel(), msg('Create customer'), { id: headingId, class: 'title' })}
      <company-user-form
        as-customer
        .draft=${this.#draft(typed)}
        .scope=${this.#options.scope()}
        @customer-created=${({ id }: WrittenEvent) => this.#options.onCreated(id)}
        @form-closed=${this.#onClosed}
      ></company-user-form>
    </div>`;
  }

  #onClosed = (event: Event): void => {
    event.stopPropagation();
    this.#options.onClosed();
  };
}

/** What was typed to find somebody, as the beginning of their record: nothing is typed twice. */
function draftFrom(criteria: CustomerCriteria): Partial<BuyerDraft> {
  const { street = '', zip = '', city = '', state, country = '' } = criteria;
  const address = { street, zip, city, state, country };
  const name = nameFrom(criteria.text ?? '');
  const text = {
    email: criteria.email ?? emailIn(criteria.loginId) ?? emailIn(criteria.text),
    firstName: criteria.firstName ?? name.firstName,
    lastName: criteria.lastName ?? name.lastName,
    phone: criteria.phone,
  };
  const given = Object.entries(text).filter(([, value]) => value);
  return { ...Object.fromEntries(given), ...(Object.values(address).some(Boolean) && { address }) };
}

const emailIn = (text: string | undefined): string | undefined => (text?.includes('@') ? text : undefined);

/** "Ada King Lovelace" is Ada, of the family King Lovelace, until somebody says otherwise. One word is a last name. */
function nameFrom(text: string): { firstName?: string | undefined; lastName?: string | undefined } {
  if (emailIn(text)) return {};
  const [first, ...rest] = text.trim().split(/\s+/u);
  return rest.length > 0 ? { firstName: first, lastName: rest.join(' ') } : { lastName: first };
}
