import { msg } from '@lit/localize';
import type { ReactiveControllerHost } from 'lit';
import { type TemplateResult, html, nothing } from 'lit';
import type { RecordFilter } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { searchIcon } from '../../ui/icons.ts';
import { textField } from '../../ui/text-field.ts';

/** What is typed: two names, and two days (`YYYY-MM-DD`), the last one included. */
interface Typed {
  readonly actor: string;
  readonly customer: string;
  readonly from: string;
  readonly to: string;
}

const nothingTyped: Typed = { actor: '', customer: '', from: '', to: '' };

/** To which times of acting the list is narrowed: what is typed, and what was asked for by it. */
export class RecordFilters {
  #host: ReactiveControllerHost;
  #onAsk: () => void;
  #typed = nothingTyped;
  #asked: RecordFilter = {};
  #reversed = false;

  /** `onAsk` is called before anything new is asked for. */
  constructor(host: ReactiveControllerHost, onAsk: () => void) {
    this.#host = host;
    this.#onAsk = onAsk;
  }

  /** Another object whenever it is asked anew. */
  get asked(): RecordFilter {
    return this.#asked;
  }

  get narrowed(): boolean {
    return Object.keys(this.#asked).length > 0;
  }

  clear(): void {
    this.#typed = nothingTyped;
    this.#ask();
  }

  /** `people`: whether there is more than one actor and one customer to tell apart. */
  render(people: boolean): TemplateResult {
    return html`<form
      class="filters"
      role="search"
      aria-label=${msg('Record of acting')}
      part="filters"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.#ask();
      }}
    >
      ${people ? html`${this.#field('actor', msg('Who acted'))} ${this.#field('customer', msg('Customer'))}` : nothing}
      ${this.#field('from', msg('First day'))}
      ${this.#field('to', msg('Last day'), this.#reversed ? msg('This is before the first day.') : undefined)}
      <div class="cluster submit">
        ${button({ label: msg('Show'), kind: 'primary', type: 'submit', icon: searchIcon })}
        ${this.narrowed ? button({ label: msg('Clear'), onClick: () => this.clear() }) : nothing}
      </div>
    </form>`;
  }

  #field(name: keyof Typed, label: string, error?: string): TemplateResult {
    const isDay = name === 'from' || name === 'to';
    return textField({
      id: `filter-${name}`,
      label,
      type: isDay ? 'date' : 'search',
      maxLength: isDay ? undefined : 100,
      value: this.#typed[name],
      error,
      onInput: (value) => {
        this.#typed = { ...this.#typed, [name]: value };
        this.#host.requestUpdate();
      },
    });
  }

  #ask(): void {
    const { actor, customer, from, to } = this.#typed;
    this.#reversed = from !== '' && to !== '' && to < from;
    if (!this.#reversed) {
      this.#asked = {
        ...(actor.trim() && { actor: actor.trim() }),
        ...(customer.trim() && { customer: customer.trim() }),
        ...(from && { from: midnight(from, 0) }),
        ...(to && { before: midnight(to, 1) }),
      };
      this.#onAsk();
    }
    this.#host.requestUpdate();
  }
}

/** The instant at which a day, or one some days later, begins where the reader is. */
function midnight(day: string, later: number): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}
