import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { Scope } from '../../controllers/scope.ts';
import { type Account, type Membership, effectivePrincipal } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { emptyState } from '../../ui/empty-state.ts';
import { notice } from '../../ui/notice.ts';
import { FormReport } from '../parts/form-report.ts';
import type { Shared } from './shared.ts';

const remembering = 'remember';

/** The organizations one buys for, and which of them is the present one. */
export class MembershipsSection {
  readonly #shared: Shared;
  readonly #switch: Command<'account.switchUnit'>;
  readonly #report: FormReport;
  #chosen = '';
  #remember = false;
  /** Whose account it is about; a choice in one is none in another. */
  #held: string | undefined;
  #switched = '';

  constructor(shared: Shared) {
    this.#shared = shared;
    this.#switch = new Command(shared.scope, 'account.switchUnit');
    this.#report = new FormReport(shared.host, 'switch');
  }

  render({ id: accountId, memberships }: Account, { session }: Scope): TemplateResult {
    if (this.#held !== accountId) this.#begin(accountId);
    const usable = memberships.filter(({ enabled }) => enabled);
    if (usable.length === 0) {
      return emptyState({
        title: msg('No organization yet'),
        text: msg('Ask whoever administers your company to add you to one.'),
      });
    }
    const here = effectivePrincipal(session).organizations;
    const present = presentOf(usable, here);
    const chosen = usable.some(({ id }) => id === this.#chosen) ? this.#chosen : (present?.id ?? '');
    return html`<form class="stack narrow" novalidate @submit=${(event: SubmitEvent) => this.#onSubmit(event, chosen)}>
      ${this.#report.render({ error: this.#switch.error })}
      ${this.#switched ? notice({ kind: 'success', text: this.#switched }) : nothing}
      ${choiceGroup({
        id: 'membership',
        kind: 'one',
        label: msg('Buy for'),
        choices: usable.map(({ id, organization, company, roles }) => ({
          value: id,
          label: organization.name,
          help: [id === present?.id ? msg('At present') : '', company.name, ...roles.map(({ name }) => name)]
            .filter(Boolean)
            .join(' · '),
        })),
        chosen: [chosen],
        onChange: ([id = '']) => this.#choose(id),
      })}
      ${choiceGroup({
        id: 'remember',
        label: msg('At the next sign-in'),
        choices: [{ value: remembering, label: msg('Remember this choice') }],
        chosen: this.#remember ? [remembering] : [],
        onChange: (values) => {
          this.#remember = values.includes(remembering);
          this.#shared.host.requestUpdate();
        },
      })}
      <div class="form-actions">
        ${button({ label: msg('Switch'), kind: 'primary', type: 'submit', busy: this.#switch.pending })}
      </div>
    </form>`;
  }

  #begin(accountId: string): void {
    this.#held = accountId;
    this.#chosen = '';
    this.#remember = false;
    this.#switched = '';
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#switched = '';
    this.#shared.host.requestUpdate();
  }

  async #onSubmit(event: SubmitEvent, membershipId: string): Promise<void> {
    event.preventDefault();
    const end = await this.#switch.execute({ membershipId, remember: this.#remember });
    this.#switched = end.done ? switchedText() : '';
    this.#shared.host.requestUpdate();
    if (end.done) this.#shared.announcer.say(switchedText());
    else this.#report.refuse(this.#switch.error);
  }
}

/** The one that the session is in, as far as it says so; else the one that is remembered. */
const presentOf = (usable: readonly Membership[], here: readonly { readonly id: string }[]): Membership | undefined =>
  (here.length === 1 ? usable.find(({ organization }) => organization.id === here[0]?.id) : undefined) ??
  usable.find(({ isDefault }) => isDefault) ??
  usable[0];

const switchedText = (): string => msg('You now buy for this organization.');
