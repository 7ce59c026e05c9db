import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { Reference, Role } from '../../domain/model.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { notice } from '../../ui/notice.ts';
import { issueText } from '../texts/issues.ts';

/** The roles to choose from, the default one told. At least one has to stay. */
export function roleFields(form: Form<z.ZodMiniType>, roles: readonly Role[]): TemplateResult {
  const issue = form.issue('roleIds');
  return choiceGroup({
    id: 'roleIds',
    label: msg('Assigned roles'),
    required: true,
    choices: roles.map(({ id, name, isDefault }) => ({
      value: id,
      label: name,
      help: isDefault ? msg('Default role') : undefined,
    })),
    chosen: form.list('roleIds'),
    error: issue && issueText(issue),
    onChange: (roleIds) => form.set(['roleIds'], roleIds),
  });
}

/** The roles somebody has, for those who may not change them. */
export function fixedRoles(roles: readonly Reference[], reason: string): TemplateResult {
  return html`<div class="stack">
    ${
      roles.length === 0
        ? html`<p>${msg('The new user gets the default role of the company.')}</p>`
        : html`<ul class="roles">
            ${roles.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
          </ul>`
    }
    ${notice({ kind: 'refused', text: reason })}
  </div>`;
}
