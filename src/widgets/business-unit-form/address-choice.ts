import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { BusinessUnit, Reference, UnitAddress } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { button } from '../../ui/button.ts';
import { type ComboboxOption, ComboboxController } from '../../ui/combobox-controller.ts';
import { combobox } from '../../ui/combobox.ts';
import { each } from '../../ui/each.ts';
import { closeIcon } from '../../ui/icons.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { formSection } from '../parts/form-section.ts';
import { offered } from '../parts/reference-box.ts';
import { referencesIn } from '../parts/references.ts';
import { issueText } from '../texts/issues.ts';

const id = 'addresses';

/** The addresses of a unit, sought among its company's, however many there are. */
export class AddressChoice {
  readonly #scope: ScopeConsumer;
  readonly #host: UiHost;
  readonly #announcer: Announcer;
  readonly #box: ComboboxController;

  constructor(scope: ScopeConsumer, host: UiHost, announcer: Announcer) {
    this.#scope = scope;
    this.#host = host;
    this.#announcer = announcer;
    this.#box = new ComboboxController(host);
  }

  render(form: Form<z.ZodMiniType>, { companyId, addresses }: BusinessUnit): unknown {
    // What the backend does not tell is not to be sent back as if there were none.
    if (!addresses || this.#scope.current?.decide('address.list').allowed !== true) return nothing;
    const chosen = referencesIn(form, id);
    const issue = form.issueIn(id);
    return formSection(
      msg('Addresses'),
      html`<div class="stack">
        ${chosen.length > 0 ? this.#renderChosen(form, chosen) : nothing}
        ${combobox({
          id,
          controller: this.#box,
          label: msg('Add an address'),
          help: msg('Of the addresses of the company. Several may be chosen, one after the other.'),
          placeholder: msg('Search by street, city or postal code'),
          value: undefined,
          search: (text, signal) => this.#search(text, { companyId, chosen, signal }),
          onSelect: (option) => option && this.#add(form, chosen, { id: option.id, name: option.label }),
          error: issue && issueText(issue),
          announce: (text) => this.#announcer.say(text),
        })}
      </div>`,
    );
  }

  #renderChosen(form: Form<z.ZodMiniType>, chosen: readonly Reference[]): TemplateResult {
    return html`<ul class="chosen" aria-label=${msg('Addresses of this unit')}>
      ${each(
        chosen,
        (address) => address.id,
        (address) =>
          html`<li>
            <bdi>${address.name}</bdi>
            ${button({
              kind: 'quiet',
              label: msg('Remove'),
              name: msg(str`Remove ${address.name}`),
              icon: closeIcon,
              iconOnly: true,
              onClick: () => this.#remove(form, chosen, address),
            })}
          </li>`,
      )}
    </ul>`;
  }

  #add(form: Form<z.ZodMiniType>, chosen: readonly Reference[], address: Reference): void {
    form.set([id], [...chosen, address]);
    this.#announcer.say(msg(str`${address.name} was added.`));
  }

  /** The button goes with its address; the field to add others is what stays. */
  #remove(form: Form<z.ZodMiniType>, chosen: readonly Reference[], address: Reference): void {
    form.set(
      [id],
      chosen.filter((other) => other.id !== address.id),
    );
    this.#announcer.say(msg(str`${address.name} was removed.`));
    this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  async #search(
    text: string,
    { companyId, chosen, signal }: { companyId: string; chosen: readonly Reference[]; signal: AbortSignal },
  ): Promise<readonly ComboboxOption[]> {
    const scope = this.#scope.current;
    if (!scope) return [];
    const filter = { companyId, ...(text && { text }) };
    const size = Math.min(100, offered + chosen.length);
    const { items } = await scope.backend.address.list({ filter, sort: { field: 'city' }, page: { size } }, { signal });
    return items
      .filter((item) => !chosen.some((other) => other.id === item.id))
      .slice(0, offered)
      .map((item) => ({
        id: item.id,
        label: lineOf(item),
        note: item.labels.map(({ name }) => name).join(', ') || undefined,
      }));
  }
}

const lineOf = ({ street, number, zip, city }: UnitAddress): string =>
  [[street, number].filter(Boolean).join(' '), `${zip} ${city}`].join(', ');
