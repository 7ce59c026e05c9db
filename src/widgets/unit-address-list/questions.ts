import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { UnitAddress } from '../../domain/model.ts';
import type { OverviewQuestions } from '../parts/overview/definition.ts';

/** What is asked before an address is deleted: which units lose it. */
export const questions: OverviewQuestions<UnitAddress> = {
  ask: (_, address, { name }) => ({
    title: msg(str`Delete ${name}?`),
    body: html`${losers(address)}
      <p>${msg('This cannot be undone.')}</p>`,
    confirmLabel: msg('Delete address'),
    done: msg(str`${name} is deleted.`),
  }),
  bulk: (_, count) => ({
    button: msg(str`Delete: ${count}`),
    title: msg(str`Delete the chosen addresses (${count})?`),
    text: msg('They go from every business unit that uses them. This cannot be undone.'),
  }),
  counted: (_, count, of) => (of === undefined ? msg(str`Deleted: ${count}.`) : msg(str`Deleted: ${count} of ${of}`)),
};

const losers = ({ units }: UnitAddress) =>
  units.length === 0
    ? html`<p>${msg('No business unit uses it.')}</p>`
    : html`<p>${msg('These business units lose it:')}</p>
        <ul class="lines">
          ${units.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
        </ul>`;
