import { LitElement, css, html, nothing } from 'lit';
import type { Order, PeoplePage, Person } from '../../world/people.ts';
import { debounce, fetchPeople, renamePerson } from '../plain-people.ts';

/** What one would write by hand and no more: a table of buyers, a search, and its pages. */
class PeopleTable extends LitElement {
  static override properties = {
    page: { state: true },
    from: { state: true },
    order: { state: true },
    edited: { state: true },
  };
  static override styles = css`
    table {
      border-collapse: collapse;
      width: 100%;
    }
    th,
    td {
      border-block-end: 1px solid #ccc;
      padding: 0.5em;
      text-align: start;
    }
  `;

  declare page: PeoplePage | undefined;
  declare from: number;
  declare order: Order;
  declare edited: Person | undefined;

  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor() {
    super();
    this.from = 0;
    this.order = 'ascending';
    void this.#load();
  }

  protected override render() {
    const { page, from } = this;
    if (!page) return html`<p>Loading…</p>`;
    const end = from + page.items.length;
    return html`
      <label>Search <input type="search" @input=${this.#onInput} /></label>
      <table>
        <thead>
          <tr>
            <th aria-sort=${this.order}><button class="sort" @click=${this.#onSort}>Name</button></th>
            <th>E-mail</th>
            <th>Business unit</th>
            <th>Status</th>
            <th></th>
          </tr>
        </thead>
        <tbody>
          ${page.items.map((person) => this.#renderRow(person))}
        </tbody>
      </table>
      <p>
        ${page.items.length === 0 ? 0 : from + 1}–${end} of ${page.total}
        <button ?disabled=${from === 0} @click=${() => this.#turn(-1)}>Previous</button>
        <button class="next" ?disabled=${end >= page.total} @click=${() => this.#turn(1)}>Next</button>
      </p>
      ${this.edited ? this.#renderForm(this.edited) : nothing}
    `;
  }

  #renderForm({ firstName }: Person) {
    return html`<dialog open>
      <form @submit=${this.#onSave}>
        <label>First name <input name="firstName" required maxlength="100" .value=${firstName} /></label>
        <button>Save</button>
      </form>
    </dialog>`;
  }

  #renderRow(person: Person) {
    const { firstName, lastName, email, organization, enabled } = person;
    return html`<tr>
      <td class="name">${firstName} ${lastName}</td>
      <td>${email}</td>
      <td>Unit ${organization + 1}</td>
      <td>${enabled ? 'Enabled' : 'Disabled'}</td>
      <td><button class="edit" @click=${() => (this.edited = person)}>Edit</button></td>
    </tr>`;
  }

  #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.from = 0;
      void this.#load();
    }, debounce);
  };

  #onSort = (): void => {
    this.order = this.order === 'ascending' ? 'descending' : 'ascending';
    this.from = 0;
    void this.#load();
  };

  #onSave = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const field = this.renderRoot.querySelector<HTMLInputElement>('[name=firstName]');
    if (!this.edited || !field) return;
    await renamePerson(this.edited.index, field.value);
    this.edited = undefined;
    await this.#load();
  };

  #turn(pages: number): void {
    this.from += pages * 25;
    void this.#load();
  }

  async #load(): Promise<void> {
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    try {
      this.page = await fetchPeople({ text: this.#text, from: this.from, order: this.order }, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

customElements.define('people-table', PeopleTable);
