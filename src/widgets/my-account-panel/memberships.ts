import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { Account } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { emptyState } from '../../ui/empty-state.ts';
import { notice } from '../../ui/notice.ts';
import { failure } from '../parts/failure.ts';

const remembering = 'remember';

/** The organizations one buys for, and which of them is the present one. */
export class MembershipsSection {
  #host: ScopeConsumer['host'];
  #switch: Command<'account.switchUnit'>;
  #chosen = '';
  #remember = false;
  #switched = false;

  constructor(scope: ScopeConsumer) {
    this.#host = scope.host;
    this.#switch = new Command(scope, 'account.switchUnit');
  }

  render({ memberships }: Account): TemplateResult {
    const usable = memberships.filter(({ enabled }) => enabled);
    if (usable.length === 0) return emptyState({ title: msg('No organization yet') });
    const { error } = this.#switch;
    const present = usable.find(({ isDefault }) => isDefault) ?? usable[0];
    const chosen = this.#chosen || (present?.id ?? '');
    return html`<form class="stack narrow" novalidate @submit=${this.#onSubmit}>
      ${error ? failure(error) : nothing}
      ${this.#switched ? notice({ kind: 'success', text: msg('You now buy for this organization.') }) : nothing}
      ${choiceGroup({
        id: 'membership',
        kind: 'one',
        label: msg('Buy for'),
        choices: usable.map(({ id, organization, company, roles }) => ({
          value: id,
          label: organization.name,
          help: [company.name, ...roles.map(({ name }) => name)].join(' · '),
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
          this.#host.requestUpdate();
        },
      })}
      <div class="form-actions">
        ${button({ label: msg('Switch'), kind: 'primary', type: 'submit', busy: this.#switch.pending })}
      </div>
    </form>`;
  }

  #choose(id: string): void {
    this.#chosen = id;
    this.#switched = false;
    this.#host.requestUpdate();
  }

  #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (!this.#chosen) return;
    const end = await this.#switch.execute({ membershipId: this.#chosen, remember: this.#remember });
    this.#switched = end.done;
    this.#host.requestUpdate();
  };
}
