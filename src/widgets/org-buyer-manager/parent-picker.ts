import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { OrganizationFilter } from '../../backend/port.ts';
import type { Organization, Page } from '../../domain/model.ts';
import { ComboboxController, type ComboboxHits, type ComboboxOption } from '../../ui/combobox-controller.ts';
import { comboboxStyles } from '../../ui/combobox-styles.ts';
import { combobox } from '../../ui/combobox.ts';
import { popupStyles } from '../../ui/popup-styles.ts';
import { hitsOf } from '../parts/hits.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { issueText } from '../texts/issues.ts';
import { moveRefusal, parentIdOf } from './move-refusal.ts';
import type { Shared } from './shared.ts';

const fieldId = 'new-parent';
const shown = 50;

/** The organization below which another one is to lie: any of its company but itself and what lies below it. */
export class ParentPicker {
  readonly #shared: Shared;
  readonly #box: ComboboxController;
  #found: ReadonlyMap<string, Organization> = new Map();
  #chosen: Organization | undefined;
  #error: string | undefined;

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#box = new ComboboxController(shared.host);
  }

  /** Begins with what is chosen already, as by dragging, or with nothing. */
  begin(chosen: Organization | undefined): void {
    addStyles(this.#shared.host, [popupStyles, comboboxStyles]);
    this.#box.reset();
    this.#chosen = chosen;
    this.#error = undefined;
  }

  /** What was chosen, if the organization may go there; else the field says why not. */
  take(organization: Organization): Organization | undefined {
    const chosen = this.#chosen;
    this.#error = chosen ? moveRefusal(this.#shared, organization, chosen) : issueText({ path: [], code: 'required' });
    if (this.#error === undefined) return chosen;
    this.#shared.focus.to(fieldId);
    return undefined;
  }

  render(organization: Organization): TemplateResult {
    const chosen = this.#chosen;
    return combobox({
      id: fieldId,
      controller: this.#box,
      label: msg('Below which organization'),
      help: msg('Type a part of its name to find any of the company.'),
      required: true,
      value: chosen && optionOf(chosen),
      error: this.#error,
      search: (text, signal) => this.#search(text, organization, signal),
      onSelect: (option) => this.#choose(option, organization),
      announce: (text) => this.#shared.announcer.say(text),
    });
  }

  #choose(option: ComboboxOption | undefined, organization: Organization): void {
    this.#chosen = option && this.#found.get(option.id);
    this.#error = this.#chosen && moveRefusal(this.#shared, organization, this.#chosen);
    this.#shared.host.requestUpdate();
  }

  /** By name in all that may be seen; without a text, what lies beside the organization and above it. */
  async #search(text: string, organization: Organization, signal: AbortSignal): Promise<ComboboxHits> {
    const parentId = parentIdOf(organization);
    const filters: OrganizationFilter[] = text ? [{ text }] : [{}, ...(parentId ? [{ parentId }] : [])];
    const pages = await Promise.all(filters.map((filter) => this.#list(filter, signal)));
    const places = pages.flatMap(({ items }) => items).filter((place) => canLieBelow(organization, place));
    this.#found = new Map(places.map((place) => [place.id, place]));
    return hitsOf(places.map(optionOf), ...pages);
  }

  async #list(filter: OrganizationFilter, signal: AbortSignal): Promise<Page<Organization>> {
    const backend = this.#shared.scope.current?.backend;
    return (await backend?.organization.list({ filter, page: { size: shown } }, { signal })) ?? { items: [] };
  }
}

/** Itself, what lies below it, other companies and where it lies already are no places to go to. */
function canLieBelow({ id, path }: Organization, place: Organization): boolean {
  const way = [...place.path.map((above) => above.id), place.id];
  return !way.includes(id) && way[0] === path[0]?.id && place.id !== path.at(-1)?.id;
}

const optionOf = ({ id, name, path }: Organization): ComboboxOption => ({
  id,
  label: name,
  note: path.map((above) => above.name).join(' › '),
});
