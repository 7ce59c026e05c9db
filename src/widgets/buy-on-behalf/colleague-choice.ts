import { msg } from '@lit/localize';
import { type ReactiveController, type TemplateResult, html, nothing } from 'lit';
import type { Target } from '../../capabilities/rules.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Buyer, fullName } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { type ComboboxOption, ComboboxController } from '../../ui/combobox-controller.ts';
import { combobox } from '../../ui/combobox.ts';
import { selectField } from '../../ui/select-field.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { languageOf } from '../parts/language.ts';

/** How many colleagues are offered at once. A search asks for more, since it finds each in all their organizations. */
const [shown, asked] = [20, 100];

/** Those who could sign in and buy themselves. */
const active = { enabled: true, approval: 'approved' } as const;

/** One person in all their organizations. */
type Memberships = readonly [Buyer, ...Buyer[]];

/** Whom to buy for, and as a member of which organization. */
export interface Colleague {
  readonly customerId: string;
  /** The buyer who they are there. */
  readonly membershipId: string;
}

/**
 * Finds a colleague among the buyers whom the viewer administers. The viewer is none of them, nor is anybody whom they
 * may not act for. Who buys for several organizations is asked for which. Another viewer begins with nobody.
 */
export class ColleagueChoice implements ReactiveController {
  readonly #scope: ScopeConsumer;
  readonly #announcer: Announcer;
  readonly #box: ComboboxController;
  /** What the last search found, by person. */
  #found: ReadonlyMap<string, Memberships> = new Map();
  #chosen: Memberships | undefined;
  #membershipId = '';
  #missing = false;
  #viewerId: string | undefined;

  constructor(scope: ScopeConsumer, host: UiHost, announcer: Announcer) {
    this.#scope = scope;
    this.#announcer = announcer;
    this.#box = new ComboboxController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const viewerId = this.#scope.current?.session.actor.id;
    if (viewerId === undefined) return;
    if (this.#viewerId !== undefined && viewerId !== this.#viewerId) this.clear();
    this.#viewerId = viewerId;
  }

  /** Who was chosen, if it is clear for which organization. Marks what is missing. */
  choose(): Colleague | undefined {
    const [first, ...others] = this.#chosen ?? [];
    const membership = others.length > 0 ? this.#chosen?.find(({ id }) => id === this.#membershipId) : first;
    this.#missing = !membership;
    this.#scope.host.requestUpdate();
    return membership && { customerId: membership.customerId, membershipId: membership.id };
  }

  /** The field that lacks something, by its id. */
  get missingId(): string | undefined {
    if (!this.#missing) return undefined;
    return this.#chosen ? 'organization' : 'colleague';
  }

  clear(): void {
    this.#chosen = undefined;
    this.#found = new Map();
    this.#membershipId = '';
    this.#missing = false;
    this.#box.reset();
  }

  render(): TemplateResult {
    return html`${combobox({
      id: 'colleague',
      controller: this.#box,
      label: msg('Colleague'),
      help: msg('A name, a logon ID or an e-mail address.'),
      required: true,
      value: this.#chosen && this.#option(this.#chosen),
      error: this.missingId === 'colleague' ? msg('Please choose a colleague.') : undefined,
      search: (text, signal) => this.#search(text, signal),
      onSelect: (option) => this.#select(option),
      announce: (text) => this.#announcer.say(text),
    })}
    ${this.#chosen && this.#chosen.length > 1 ? this.#renderOrganizations(this.#chosen) : nothing}`;
  }

  #renderOrganizations(memberships: Memberships): TemplateResult {
    return selectField({
      id: 'organization',
      label: msg('Organization'),
      required: true,
      placeholder: msg('Choose an organization'),
      value: this.#membershipId,
      options: memberships.map(({ id, organization }) => ({ value: id, label: organization.name })),
      error: this.missingId === 'organization' ? msg('Please choose for which organization.') : undefined,
      onInput: (id) => {
        this.#membershipId = id;
        this.#missing = false;
        this.#scope.host.requestUpdate();
      },
    });
  }

  #select(option: ComboboxOption | undefined): void {
    this.#chosen = option && this.#found.get(option.id);
    this.#membershipId = '';
    this.#missing = false;
    this.#scope.host.requestUpdate();
  }

  async #search(text: string, signal: AbortSignal): Promise<ComboboxOption[]> {
    const scope = this.#scope.current;
    if (!scope) return [];
    const { items, next } = await scope.backend.buyer.search(
      { filter: { ...active, text }, sort: { field: 'lastName' }, page: { size: asked } },
      { signal },
    );
    const people = byPerson(items);
    // The last one may have more memberships on the next page.
    const whole = next === undefined || people.length === 1 ? people : people.slice(0, -1);
    const reached = whole.filter((memberships) => scope.decide('customer.access', targetOf(memberships)).allowed);
    this.#found = new Map(reached.slice(0, shown).map((memberships) => [memberships[0].customerId, memberships]));
    return [...this.#found.values()].map((memberships) => this.#option(memberships));
  }

  #option([{ customerId, loginId, ...person }]: Memberships): ComboboxOption {
    return { id: customerId, label: fullName(person, languageOf(this.#scope.host)), note: loginId };
  }
}

function byPerson(buyers: readonly Buyer[]): Memberships[] {
  const people = new Map<string, Memberships>();
  for (const buyer of buyers) {
    const others = people.get(buyer.customerId);
    people.set(buyer.customerId, others ? [...others, buyer] : [buyer]);
  }
  return [...people.values()];
}

const targetOf = (memberships: Memberships): Target => ({
  id: memberships[0].customerId,
  actorRoles: memberships.flatMap(({ roles }) => roles.flatMap(({ actorRole }) => actorRole ?? [])),
});
