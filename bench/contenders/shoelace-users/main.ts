import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dropdown/dropdown.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/menu/menu.js';
import '@shoelace-style/shoelace/dist/components/menu-item/menu-item.js';
import { html, render } from 'lit';
import '../../harness/mounting.ts';
import type { Order, Person } from '../../world/people.ts';
import { listing } from '../searched.ts';

const row = ({ firstName, lastName, email, organization, enabled }: Person) =>
  html`<tr>
    <td class="name">${firstName} ${lastName}</td>
    <td>${email}</td>
    <td>Unit ${organization + 1}</td>
    <td><sl-badge variant=${enabled ? 'success' : 'neutral'}>${enabled ? 'Enabled' : 'Disabled'}</sl-badge></td>
    <td>
      <sl-dropdown>
        <sl-button slot="trigger" size="small" caret>Actions</sl-button>
        <sl-menu>
          <sl-menu-item>Edit</sl-menu-item>
          <sl-menu-item>${enabled ? 'Disable' : 'Enable'}</sl-menu-item>
        </sl-menu>
      </sl-dropdown>
    </td>
  </tr>`;

function makePage(): HTMLElement {
  let order: Order = 'ascending';
  const place = document.createElement('main');
  const box = Object.assign(document.createElement('sl-input'), { label: 'Search', type: 'search' as const });
  const table = document.createElement('div');
  place.append(box, table);
  const list = listing(box, 'sl-input', (people) =>
    render(
      html`<table>
          <thead>
            <tr>
              <th aria-sort=${order}><sl-button class="sort" variant="text" @click=${onSort}>Name</sl-button></th>
              <th>E-mail</th>
              <th>Business unit</th>
              <th>Status</th>
              <th></th>
            </tr>
          </thead>
          <tbody>
            ${people.map(row)}
          </tbody>
        </table>
        <sl-button class="next" @click=${() => list.turn()}>Next</sl-button>`,
      table,
    ),
  );
  const onSort = (): void => {
    order = order === 'ascending' ? 'descending' : 'ascending';
    list.sort(order);
  };
  list.load();
  return place;
}

let page: HTMLElement | undefined;

globalThis.mounting = {
  mount() {
    page = makePage();
    document.body.append(page);
  },
  unmount() {
    page?.remove();
    page = undefined;
  },
};
mounting.mount();
