import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Query } from '../../controllers/query.ts';
import type { Buyer, Page } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { rolesFormat } from '../parts/buyer-cells.ts';
import { failure } from '../parts/failure.ts';
import { enabledText } from '../texts/buyer.ts';
import type { Shared } from './shared.ts';

const shown = 25;

/** The same person's memberships in other organizations, as far as they are in sight. */
export class BuyerMemberships {
  readonly #others: Query<readonly [customerId: string], Page<Buyer>>;
  readonly #onOpen: (buyer: Buyer) => void;

  constructor(shared: Shared, buyer: () => Buyer | undefined, onOpen: (buyer: Buyer) => void) {
    this.#onOpen = onOpen;
    this.#others = new Query(shared.scope, {
      watches: ['buyer', 'customer'],
      args: () => {
        const person = buyer();
        return person && [person.customerId];
      },
      run: ({ backend }, [customerId], call) =>
        backend.buyer.search({ filter: { customerId }, page: { size: shown } }, call),
    });
  }

  render({ id, customerId }: Buyer, language: string): unknown {
    return this.#others.render({
      pending: () => skeleton({ label: msg('Loading other organizations…'), rows: 1 }),
      error: failure,
      complete: ({ items, next }) => {
        // A backend that cannot filter by person answers with others; those are none of this one's.
        const others = items.filter((other) => other.customerId === customerId && other.id !== id);
        return others.length > 0 ? this.#renderList(others, next !== undefined, language) : nothing;
      },
    });
  }

  #renderList(others: readonly Buyer[], isCut: boolean, language: string): TemplateResult {
    const names = rolesFormat(language);
    return html`<div>
      <p class="muted small" id="other-memberships">${msg('Also a buyer of')}</p>
      <ul class="roles" aria-labelledby="other-memberships">
        ${others.map(
          (other) =>
            html`<li>
              <bdi>
                ${button({ label: other.organization.name, kind: 'link', onClick: () => this.#onOpen(other) })}
              </bdi>
              <bdi class="muted small">${names.format(other.roles.map(({ name }) => name))}</bdi>
              ${other.enabled ? nothing : statusLabel('negative', enabledText(false))}
            </li>`,
        )}
      </ul>
      ${isCut ? html`<p class="muted small">${msg(str`Only the first ${shown} are shown here.`)}</p>` : nothing}
    </div>`;
  }
}
