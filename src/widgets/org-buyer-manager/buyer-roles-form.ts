import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { rolesChange } from '../../capabilities/administration.ts';
import { buyerTarget } from '../../capabilities/target.ts';
import { Command } from '../../controllers/command.ts';
import { NavigateEvent } from '../../controllers/events.ts';
import { Query } from '../../controllers/query.ts';
import type { Buyer, Organization, Page, Role } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { DialogController } from '../../ui/dialog.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { FormReport } from '../parts/form-report.ts';
import { SavingLimits } from '../parts/saving-limits.ts';
import { languageOf } from '../parts/language.ts';
import { refusalText } from '../texts/refusals.ts';
import type { Shared } from './shared.ts';

export interface BuyerRolesOptions {
  /** The buyer as last read, while their roles are edited. */
  readonly buyer: () => Buyer | undefined;
  /** The buyer's organization, where it is known: it may hold fewer roles than its company has. */
  readonly organization: () => Organization | undefined;
  readonly isSelf: (buyer: Buyer) => boolean;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
  /** Asks for the buyer as they are now. */
  readonly onReload: () => void;
}

const groupId = 'buyer-role-choice';

/** The roles of a buyer in their organization, edited in their place. */
export class BuyerRolesForm {
  readonly #shared: Shared;
  readonly #options: BuyerRolesOptions;
  readonly #assign: Command<'buyer.assignRoles'>;
  readonly #report: FormReport;
  readonly #limits: SavingLimits;
  readonly #farewell: DialogController<Buyer>;
  readonly #roles: Query<readonly [companyId: string], Page<Role>>;
  #chosen: readonly string[] | undefined;
  #isEmpty = false;

  constructor(shared: Shared, options: BuyerRolesOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#assign = new Command(shared.scope, 'buyer.assignRoles');
    this.#report = new FormReport(shared.host, 'buyer-roles');
    this.#limits = new SavingLimits(shared.host, shared.scope);
    this.#farewell = new DialogController(shared.host, 'own-roles');
    this.#roles = new Query(shared.scope, {
      watches: ['role'],
      args: () => {
        const buyer = options.buyer();
        return buyer && [buyer.company.id];
      },
      run: ({ backend }, [companyId], call) => backend.role.list({ filter: { companyId }, page: { size: 100 } }, call),
    });
  }

  render(buyer: Buyer): unknown {
    return this.#roles.render({
      pending: () => skeleton({ label: msg('Loading roles…'), rows: 2 }),
      error: failure,
      complete: (roles) => this.#renderForm(buyer, roles),
    });
  }

  /** Asks nothing any more, and forgets what was chosen. */
  dismiss(): void {
    this.#farewell.close();
    this.#assign.clear();
    this.#chosen = undefined;
    this.#isEmpty = false;
  }

  #renderForm(buyer: Buyer, roles: Page<Role>): TemplateResult {
    const { error, pending } = this.#assign;
    const refusal = this.#refusalOf(buyer);
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      this.#submit(buyer);
    };
    return html`<form class="stack" novalidate @submit=${onSubmit}>
        ${this.#report.render({ error, conflict: { onKeepMine: this.#onKeepMine, onTakeTheirs: this.#onTakeTheirs } })}
        ${choiceGroup({
          id: groupId,
          label: msg(str`Roles in ${buyer.organization.name}`),
          help: effectText(buyer, this.#options.organization()),
          required: true,
          choices: this.#holdable(buyer, roles.items).map(({ id, name, isDefault }) => ({
            value: id,
            label: name,
            help: isDefault ? msg('Default role') : undefined,
          })),
          chosen: this.#chosenOf(buyer),
          error: this.#isEmpty ? msg('At least one role has to stay.') : refusal,
          onChange: (chosen) => {
            this.#chosen = chosen;
            this.#isEmpty = chosen.length === 0;
            this.#shared.host.requestUpdate();
          },
        })}
        <div class="form-actions">
          ${button({ label: msg('Save'), kind: 'primary', type: 'submit', busy: pending })}
          ${button({ label: msg('Cancel'), onClick: this.#options.onCancel })}
        </div>
        ${this.#limits.render()}
      </form>
      ${this.#renderFarewell()}`;
  }

  /** Whoever takes away from themselves what brought them here, is asked. */
  #renderFarewell(): unknown {
    return this.#farewell.render((buyer) => ({
      kind: 'danger',
      title: msg('Take a role from yourself?'),
      body: html`<p>
        ${msg(str`You lose ${this.#namesOf(this.#lost(buyer))} and what it lets you do. This page is left then, and only somebody else can give it back.`)}
      </p>`,
      confirm: { label: msg('Take it from me'), onConfirm: () => void this.#save(buyer) },
      busy: this.#assign.pending,
    }));
  }

  /** What the organization may hold, as far as it is known; what the buyer has stays in sight. */
  #holdable({ roles: held, organization: { id } }: Buyer, roles: readonly Role[]): readonly Role[] {
    const known = this.#options.organization();
    const allowed = known?.id === id ? known.roles : undefined;
    const ids = allowed && new Set([...allowed, ...held].map((role) => role.id));
    return ids ? roles.filter((role) => ids.has(role.id)) : roles;
  }

  #chosenOf({ roles }: Buyer): readonly string[] {
    return this.#chosen ?? roles.map(({ id }) => id);
  }

  /** The roles that make something else of a person, and that are about to be taken away. */
  #lost(buyer: Buyer) {
    const chosen = this.#chosenOf(buyer);
    return buyer.roles.filter(({ id, actorRole }) => actorRole !== undefined && !chosen.includes(id));
  }

  /** Why the chosen roles may not be theirs: who administers stays in sight of that. */
  #refusalOf(buyer: Buyer): string | undefined {
    const change = rolesChange(buyer, this.#chosenOf(buyer), this.#roles.value);
    const decision = this.#assign.decide({ ...buyerTarget(buyer, this.#options.organization()), ...change });
    return decision && !decision.allowed ? refusalText(decision, languageOf(this.#shared.host)) : undefined;
  }

  #namesOf(roles: Buyer['roles']): string {
    return roles.map(({ name }) => name).join(', ');
  }

  #submit(buyer: Buyer): void {
    this.#isEmpty = this.#chosenOf(buyer).length === 0;
    if (this.#isEmpty || this.#refusalOf(buyer) !== undefined) return this.#shared.focus.to(groupId);
    if (this.#options.isSelf(buyer) && this.#lost(buyer).length > 0) return this.#farewell.open(buyer);
    void this.#save(buyer);
  }

  async #save(buyer: Buyer): Promise<void> {
    const isLeaving = this.#options.isSelf(buyer) && this.#lost(buyer).length > 0;
    const end = await this.#assign.execute(buyer, this.#chosenOf(buyer));
    this.#farewell.close();
    if (!end.done) return this.#report.refuse(this.#assign.error);
    this.#chosen = undefined;
    this.#options.onSaved();
    if (!isLeaving) return;
    const leave = new NavigateEvent('overview');
    this.#shared.host.dispatchEvent(leave);
  }

  /** What was chosen goes on top of the newer record. */
  #onKeepMine = (): void => {
    this.#assign.clear();
    this.#options.onReload();
  };

  #onTakeTheirs = (): void => {
    this.#chosen = undefined;
    this.#onKeepMine();
  };
}

/** A role counts in its organization and in all below. */
function effectText({ organization }: Buyer, known: Organization | undefined): string {
  const count = known?.id === organization.id ? known.childCount : undefined;
  if (count === 0) return msg(str`They count in ${organization.name}, which has no organizations below it.`);
  return count === undefined
    ? msg(str`They count in ${organization.name} and in all organizations below it.`)
    : msg(str`They count in ${organization.name} and in all organizations below it (${count} directly below).`);
}
