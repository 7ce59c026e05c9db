import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { Role } from '../../domain/model.ts';
import { permissionKind } from '../../domain/permissions.ts';
import { permittedTogether } from '../../domain/permitted.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { details } from '../../ui/details.ts';
import { TwoListsController } from '../../ui/two-lists-controller.ts';
import { twoListsStyles } from '../../ui/two-lists-styles.ts';
import { twoLists } from '../../ui/two-lists.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { addStyles } from '../../ui/late-styles.ts';
import { issueText } from '../texts/issues.ts';
import { permissionLimitText, permissionText } from '../texts/permissions.ts';

export interface RoleListsOptions {
  readonly host: UiHost;
  readonly announcer: Announcer;
  readonly form: () => Form<z.ZodMiniType>;
}

/** The company's roles, assigned and not, with what the assigned ones come to. */
export class RoleLists {
  readonly #options: RoleListsOptions;
  readonly #lists: TwoListsController;

  constructor(options: RoleListsOptions) {
    addStyles(options.host, twoListsStyles);
    this.#options = options;
    this.#lists = new TwoListsController(options.host);
  }

  render(roles: readonly Role[], language: string): TemplateResult {
    return html`<div class="stack">${this.#renderLists(roles)} ${this.#renderLimits(roles, language)}</div>`;
  }

  #renderLists(roles: readonly Role[]): TemplateResult {
    const form = this.#options.form();
    const issue = form.issueIn('roleIds');
    return twoLists({
      id: 'roleIds',
      help: msg('At least one is needed.'),
      controller: this.#lists,
      entries: roles.map(({ id, name, isDefault }) => ({
        value: id,
        label: name,
        note: isDefault ? msg('Default role') : undefined,
      })),
      chosen: form.list('roleIds'),
      titles: { chosen: msg('Assigned roles'), others: msg('Unassigned roles') },
      error: issue && issueText(issue),
      onChange: (roleIds) => form.set(['roleIds'], roleIds),
      announce: (text) => this.#options.announcer.say(text),
    });
  }

  /** What the chosen roles come to: of several limits the highest holds. */
  #renderLimits(roles: readonly Role[], language: string): unknown {
    const chosen = this.#options.form().list('roleIds');
    const limited = permittedTogether(roles.filter(({ id }) => chosen.includes(id))).filter(({ key }) => {
      const kind = permissionKind(key);
      return kind !== undefined && kind !== 'plain';
    });
    if (limited.length === 0) return nothing;
    return html`<div>
      <p class="label">${msg('What these roles come to')}</p>
      ${details(limited.map((permission) => ({ term: permissionText(permission.key), value: permissionLimitText(permission, language) })))}
    </div>`;
  }
}
