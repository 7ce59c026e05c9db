import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Call, GuardedBackend } from '../../backend/port.ts';
import { Command } from '../../controllers/command.ts';
import { Query } from '../../controllers/query.ts';
import type { Organization, Reference } from '../../domain/model.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import type { SettingsSection } from './settings-section.ts';
import type { Shared } from './shared.ts';

const pageSize = 50;

/** The roles that may be held in an organization: some of those that may be held in the one above. */
export class RoleSettings implements SettingsSection {
  readonly id = 'roles';
  readonly verb = 'setRoles';
  readonly firstField = 'roles-held';
  readonly command: Command<'organization.setRoles'>;
  readonly #shared: Shared;
  readonly #choices: Query<readonly [string, string | undefined], readonly Reference[]>;
  #organization: Organization | undefined;
  #draft: readonly string[] = [];
  #filter = '';

  constructor(shared: Shared) {
    this.#shared = shared;
    this.command = new Command(shared.scope, 'organization.setRoles');
    this.#choices = new Query(shared.scope, {
      watches: ['organization', 'role'],
      args: () => {
        const { path, id } = this.#organization ?? {};
        return id === undefined ? undefined : [path?.[0]?.id ?? id, path?.at(-1)?.id];
      },
      run: ({ backend }, [companyId, parentId], call) => rolesAbove(backend, companyId, parentId, call),
    });
  }

  get title(): string {
    return msg('Roles that may be held here');
  }

  get editName(): string {
    return msg('Edit the roles that may be held here');
  }

  isKnown({ roles }: Organization): boolean {
    return roles !== undefined;
  }

  begin(organization: Organization): void {
    this.#organization = organization;
    this.#draft = organization.roles?.map(({ id }) => id) ?? [];
    this.#filter = '';
  }

  view({ roles = [] }: Organization): TemplateResult {
    if (roles.length === 0) return html`<p class="muted">${msg('None: no buyer can be given a role here.')}</p>`;
    return html`<ul class="roles cluster">
      ${roles.map(({ name }) => html`<li class="chip"><bdi>${name}</bdi></li>`)}
    </ul>`;
  }

  fields(organization: Organization): unknown {
    return this.#choices.render({
      pending: () => skeleton({ label: msg('Loading the roles…') }),
      error: failure,
      complete: (roles) => html`${explanation(organization)} ${this.#renderChoices(roles)}`,
    });
  }

  save(organization: Organization): Promise<{ readonly done: boolean }> {
    return this.command.execute(organization, this.#draft);
  }

  #renderChoices(roles: readonly Reference[]): TemplateResult {
    return choiceGroup({
      id: this.firstField,
      label: this.title,
      labelHidden: true,
      choices: roles.map(({ id, name }) => ({ value: id, label: name })),
      chosen: this.#draft,
      onChange: (chosen) => {
        this.#draft = chosen;
        this.#shared.host.requestUpdate();
      },
      filter: {
        text: this.#filter,
        onInput: (text) => {
          this.#filter = text;
          this.#shared.host.requestUpdate();
        },
        announce: (text) => this.#shared.announcer.say(text),
      },
    });
  }
}

/** What can be chosen, and for whom else it holds. */
function explanation({ path, childCount }: Organization): TemplateResult {
  const above = path.at(-1);
  return html`<p class="muted small">
    ${above ? msg(str`Of the roles that may be held in ${above.name}.`) : msg('Of all roles of the company.')}
    ${childCount > 0 ? msg('Organizations below that have no choice of their own follow.') : nothing}
  </p>`;
}

/** The roles of the organization above; of all of the company at its top. */
async function rolesAbove(
  backend: GuardedBackend,
  companyId: string,
  parentId: string | undefined,
  call: Call,
): Promise<readonly Reference[]> {
  const above = parentId === undefined ? undefined : await backend.organization.read(parentId, call);
  return above?.roles ?? rolesOf(backend, companyId, call);
}

async function rolesOf(
  backend: GuardedBackend,
  companyId: string,
  call: Call,
  cursor?: string,
): Promise<readonly Reference[]> {
  const { items, next } = await backend.role.list({ filter: { companyId }, page: { size: pageSize, cursor } }, call);
  return next === undefined ? items : [...items, ...(await rolesOf(backend, companyId, call, next))];
}
