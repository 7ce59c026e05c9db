import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Buyer, Organization, Reference } from '../../domain/model.ts';
import { ComboboxController, type ComboboxHits } from '../../ui/combobox-controller.ts';
import { comboboxStyles } from '../../ui/combobox-styles.ts';
import { combobox } from '../../ui/combobox.ts';
import { popupStyles } from '../../ui/popup-styles.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { hitsOf } from '../parts/hits.ts';
import { issueText } from '../texts/issues.ts';
import type { Shared } from './shared.ts';

const shown = 50;

/** Where buyers are to go: another organization of their company, sought by name. */
export class PlacePicker {
  readonly #shared: Shared;
  readonly #box: ComboboxController;
  readonly #id: string;
  #chosen: Reference | undefined;
  #isMissing = false;

  /** `id` of the field, unique in the widget's root. */
  constructor(shared: Shared, id: string) {
    this.#shared = shared;
    this.#id = id;
    this.#box = new ComboboxController(shared.host);
  }

  /** Begins without a choice. */
  reset(): void {
    addStyles(this.#shared.host, [popupStyles, comboboxStyles]);
    this.#box.reset();
    this.#chosen = undefined;
    this.#isMissing = false;
  }

  /** What was chosen; without a choice, the field says that it needs one. */
  take(): Reference | undefined {
    this.#isMissing = this.#chosen === undefined;
    if (this.#isMissing) this.#shared.focus.to(this.#id);
    return this.#chosen;
  }

  /** `from`: the organization that is left, and the company within which it is. */
  render(from: Pick<Buyer, 'organization' | 'company'>): TemplateResult {
    return combobox({
      id: this.#id,
      controller: this.#box,
      label: msg('To which organization'),
      required: true,
      value: this.#chosen && { id: this.#chosen.id, label: this.#chosen.name },
      error: this.#isMissing ? issueText({ path: [], code: 'required' }) : undefined,
      search: (text, signal) => this.#search(text, from, signal),
      onSelect: (option) => {
        this.#chosen = option && { id: option.id, name: option.label };
        this.#isMissing = false;
        this.#shared.host.requestUpdate();
      },
      announce: (text) => this.#shared.announcer.say(text),
    });
  }

  async #search(
    text: string,
    { organization, company }: Pick<Buyer, 'organization' | 'company'>,
    signal: AbortSignal,
  ): Promise<ComboboxHits> {
    const backend = this.#shared.scope.current?.backend;
    const found = await backend?.organization.list({ filter: text ? { text } : {}, page: { size: shown } }, { signal });
    if (!found) return { options: [] };
    const places = found.items.filter((some) => some.id !== organization.id && companyOf(some) === company.id);
    return hitsOf(
      places.map(({ id, name, path }) => ({ id, label: name, note: path.at(-1)?.name })),
      found,
    );
  }
}

const companyOf = (organization: Organization): string =>
  organization.kind === 'company' ? organization.id : organization.companyId;
