import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import { Query } from '../../controllers/query.ts';
import { type Buyer, type Page, type Reference, type Role, fullName } from '../../domain/model.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { ComboboxController, type ComboboxHits } from '../../ui/combobox-controller.ts';
import { comboboxStyles } from '../../ui/combobox-styles.ts';
import { combobox } from '../../ui/combobox.ts';
import { DialogController } from '../../ui/dialog.ts';
import { notice } from '../../ui/notice.ts';
import { popupStyles } from '../../ui/popup-styles.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failureText } from './confirmation.ts';
import { failure } from './failure.ts';
import { hitsOf } from './hits.ts';
import { languageOf } from './language.ts';
import { addStyles } from '../../ui/late-styles.ts';
import type { Shared } from './overview/shared.ts';
import { issueText } from '../texts/issues.ts';

const unitId = 'attach-unit';
const rolesId = 'attach-roles';
const unitsShown = 20;

/**
 * Gives somebody a membership in a further unit of their company, with its own roles. It stays open, since one often
 * comes for several; who belongs to the unit already is told at the field.
 */
export class Attachment {
  readonly #shared: Shared;
  readonly #dialog: DialogController<Buyer>;
  readonly #box: ComboboxController;
  readonly #command: Command<'buyer.attach'>;
  readonly #roles: Query<readonly [companyId: string], Page<Role>>;
  #unit: Reference | undefined;
  /** What the user chose; until then it is the company's default role. */
  #roleIds: readonly string[] | undefined;
  #isMissing = { unit: false, roles: false };
  #done: readonly string[] = [];

  constructor(shared: Shared) {
    this.#shared = shared;
    addStyles(shared.host, [popupStyles, comboboxStyles]);
    this.#dialog = new DialogController(shared.host, 'attach');
    this.#box = new ComboboxController(shared.host);
    this.#command = new Command(shared.scope, 'buyer.attach');
    this.#roles = new Query(shared.scope, {
      watches: ['role'],
      args: () => {
        const { subject } = this.#dialog;
        return subject && this.#mayGiveRoles ? [subject.company.id] : undefined;
      },
      run: ({ backend }, [companyId], call) => backend.role.list({ filter: { companyId }, page: { size: 100 } }, call),
    });
  }

  ask(buyer: Buyer): void {
    this.#done = [];
    this.#begin();
    this.#dialog.open(buyer);
  }

  /** Asks nothing any more: who it was about is no longer shown. */
  dismiss(): void {
    this.#dialog.close();
  }

  render(): unknown {
    return this.#dialog.render((buyer) => ({
      title: msg(str`Attach ${this.#name(buyer)} to a further business unit`),
      body: this.#renderBody(buyer),
      confirm: { label: msg('Attach'), onConfirm: () => void this.#attach(buyer) },
      cancelLabel: this.#done.length > 0 ? msg('Done') : undefined,
      busy: this.#command.pending,
      error: this.#failure,
    }));
  }

  #renderBody(buyer: Buyer): TemplateResult {
    return html`${
      this.#done.length > 0
        ? notice({ kind: 'success', text: msg(str`Attached to: ${this.#list(this.#done)}`) })
        : html`<p>${msg(str`They keep their place in ${buyer.organization.name}.`)}</p>`
    }
    ${this.#renderUnit(buyer)} ${this.#mayGiveRoles ? this.#renderRoles() : nothing}`;
  }

  #renderUnit(buyer: Buyer): TemplateResult {
    return combobox({
      id: unitId,
      controller: this.#box,
      label: msg('Business unit'),
      help: msg(str`A business unit of ${buyer.company.name}.`),
      required: true,
      value: this.#unit && { id: this.#unit.id, label: this.#unit.name },
      error: this.#unitError,
      search: (text, signal) => this.#search(text, buyer, signal),
      onSelect: (option) => {
        this.#command.clear();
        this.#isMissing = { ...this.#isMissing, unit: false };
        this.#unit = option && { id: option.id, name: option.label };
      },
      announce: (text) => this.#shared.announcer.say(text),
    });
  }

  #renderRoles(): unknown {
    return this.#roles.render({
      pending: () => skeleton({ label: msg('Loading roles…'), rows: 2 }),
      error: failure,
      complete: ({ items }) =>
        choiceGroup({
          id: rolesId,
          label: msg('Roles'),
          required: true,
          choices: items.map(({ id, name }) => ({ value: id, label: name })),
          chosen: this.#chosenRoles,
          error: this.#isMissing.roles ? issueText({ path: [], code: 'required' }) : undefined,
          onChange: (chosen) => {
            this.#roleIds = chosen;
            this.#isMissing = { ...this.#isMissing, roles: false };
            this.#shared.host.requestUpdate();
          },
        }),
    });
  }

  get #mayGiveRoles(): boolean {
    const { current } = this.#shared.scope;
    return current?.decide('buyer.assignRoles').allowed === true && current.decide('role.list').allowed;
  }

  get #chosenRoles(): readonly string[] {
    const roles = this.#roles.value?.items ?? [];
    return this.#roleIds ?? roles.filter(({ isDefault }) => isDefault).map(({ id }) => id);
  }

  get #unitError(): string | undefined {
    if (this.#isMissing.unit) return issueText({ path: [], code: 'required' });
    const issue = this.#issue;
    if (!issue) return undefined;
    return issue.code === 'taken' ? msg('They belong to this business unit already.') : issueText(issue);
  }

  /** What the server has against the unit. */
  get #issue() {
    return this.#command.error?.fieldErrors.find(({ path }) => path[0] === 'organizationId');
  }

  get #failure(): TemplateResult | undefined {
    const { error } = this.#command;
    return error && !this.#issue ? failureText(error) : undefined;
  }

  async #attach(buyer: Buyer): Promise<void> {
    const unit = this.#unit;
    const roleIds = this.#mayGiveRoles ? this.#chosenRoles : undefined;
    this.#isMissing = { unit: !unit, roles: roleIds?.length === 0 };
    if (!unit || this.#isMissing.roles) return this.#shared.focus.to(unit ? rolesId : unitId);
    const end = await this.#command.execute(buyer, { organizationId: unit.id, ...(roleIds && { roleIds }) });
    this.#shared.focus.to(unitId);
    if (!end.done) return;
    this.#done = [...this.#done, unit.name];
    this.#begin();
    this.#shared.announcer.say(msg(str`${this.#name(buyer)} is attached to ${unit.name}.`));
  }

  /** The fields without what was chosen. */
  #begin(): void {
    this.#command.clear();
    this.#box.reset();
    this.#unit = undefined;
    this.#roleIds = undefined;
    this.#isMissing = { unit: false, roles: false };
  }

  async #search(text: string, { company, organization }: Buyer, signal: AbortSignal): Promise<ComboboxHits> {
    const query = { filter: { companyId: company.id, text: text || undefined }, page: { size: unitsShown } };
    const found = await this.#shared.scope.current?.backend.unit.list(query, { signal });
    if (!found) return { options: [] };
    const units = found.items.filter(({ id }) => id !== organization.id);
    return hitsOf(
      units.map(({ id, name, path }) => ({ id, label: name, note: path.at(-1)?.name })),
      found,
    );
  }

  #name(buyer: Buyer): string {
    return fullName(buyer, languageOf(this.#shared.host));
  }

  #list(names: readonly string[]): string {
    return new Intl.ListFormat(languageOf(this.#shared.host), { type: 'conjunction' }).format(names);
  }
}
