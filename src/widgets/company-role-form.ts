import { msg, str } from '@lit/localize';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { roleTarget } from '../capabilities/target.ts';
import { Command } from '../controllers/command.ts';
import type { Wire } from '../controllers/form.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { isValues } from '../controllers/values.ts';
import type { Reference, Role, RoleDraft } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { choiceGroup } from '../ui/choice-group.ts';
import { textField } from '../ui/text-field.ts';
import { twoListsStyles } from '../ui/two-lists-styles.ts';
import { PermissionChoice } from './company-role-form/permission-choice.ts';
import {
  assignedIn,
  permissionOf,
  permissionWire,
  valuesOfPermissions,
} from './company-role-form/permission-values.ts';
import { companyRoleFormStyles } from './company-role-form/styles.ts';
import { CompanyChoice } from './parts/company-choice.ts';
import { bound } from './parts/form-fields.ts';
import { formSection } from './parts/form-section.ts';
import { formStyles } from './parts/form-styles.ts';
import { languageOf } from './parts/language.ts';
import { memo } from './parts/memo.ts';
import { RecordForm } from './parts/record-form.ts';
import { RecordSaving } from './parts/record-saving.ts';
import { byId } from './parts/references.ts';
import { scopeView } from './parts/scope-view.ts';
import { permissionLimitText, permissionText } from './texts/permissions.ts';

/**
 * Creates a company role, or edits one: with `role-id` it edits, else it creates, in the company given by `company-id`
 * or chosen in the form. The default role of a company moves when another one is made it, and never vanishes.
 *
 * @element company-role-form
 * @fires {WriteRequestEvent} role-create-request - Before a role is created; cancelable. Likewise `role-update-request`.
 * @fires {WrittenEvent} role-created - After the backend created the role.
 * @fires {WrittenEvent} role-updated - After the backend saved the role.
 * @fires {FormClosedEvent} form-closed - After an edit was saved, or the form was left. A page may take the form away then.
 * @csspart form - The form.
 */
export class CompanyRoleFormElement extends LitElement {
  static override styles = [formStyles, twoListsStyles, companyRoleFormStyles];

  /** The role to edit; empty to create one. */
  @property({ attribute: 'role-id' }) roleId = '';
  /** The company in which to create; empty to choose it in the form. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #announcer = new Announcer(this);
  #role = new Query(this.#scope, {
    watches: ['role'],
    args: () => (this.roleId ? [this.roleId] : undefined),
    run: ({ backend }, [id], call) => backend.role.read(id, call),
  });
  #companies = new CompanyChoice({
    scope: this.#scope,
    host: this,
    announcer: this.#announcer,
    preset: () => (this.roleId ? '' : this.companyId),
  });
  #permissions = new PermissionChoice(this.#scope, this, this.#announcer);
  #begin = memo(beginningWith);
  readonly #record: RecordForm<typeof RoleDraft, Role> = new RecordForm<typeof RoleDraft, Role>(this, {
    scope: this.#scope,
    announcer: this.#announcer,
    saving: new RecordSaving(new Command(this.#scope, 'role.create'), new Command(this.#scope, 'role.update')),
    record: this.#role,
    id: () => this.roleId,
    draft: () => `role/${this.roleId || `new/${this.companyId}`}`,
    schema: async () => (await import('../domain/schemas.ts')).RoleDraft,
    wire: both(
      permissionWire(() => languageOf(this)),
      byId({ company: 'companyId' }),
    ),
    target: roleTarget,
    values: (role) => this.#valuesOf(role),
    beginning: () => this.#begin(this.#companies.given),
    created: ({ name }) => ({
      title: msg('The role was created.'),
      text: msg(str`${name} can be given to users now.`),
      another: msg('Create another role'),
    }),
  });

  /** Moves the focus to the first field. */
  override focus(): void {
    this.#record.focus();
  }

  protected override render() {
    return html`${scopeView(this.#scope, () =>
      this.#record.render({
        loading: msg('Loading the role…'),
        labels: this.#labels(),
        texts: this.#texts(),
        create: msg('Create role'),
        fields: (role) => this.#renderFields(role),
      }),
    )}
    ${this.#announcer.render()}`;
  }

  #renderFields(role: Role | undefined) {
    const { form } = this.#record;
    return html`${formSection(
      msg('Role'),
      html`<div class="form-grid">
          ${this.#companies.render(form, { fixed: role !== undefined })}
          ${textField({ ...bound(form, ['name']), label: msg('Name'), required: true, maxLength: 100 })}
        </div>
        ${this.#renderDefault(role)}`,
    )}
    ${formSection(msg('Permissions'), this.#permissions.render(form))}`;
  }

  #renderDefault(role: Role | undefined) {
    const { form } = this.#record;
    const locked = role?.isDefault ? msg('It is. Make another role the default one to change this.') : undefined;
    return choiceGroup({
      id: 'isDefault',
      label: msg('Default role'),
      labelHidden: true,
      choices: [
        {
          value: 'default',
          label: msg('Default role of the company'),
          help: msg('New users get it unless they are given others. Another default role stops being it.'),
          refused: locked,
        },
      ],
      chosen: form.value('isDefault') === true ? ['default'] : [],
      onChange: (chosen) => form.set(['isDefault'], chosen.length > 0),
    });
  }

  /** Each permission is a field of its own. */
  #labels() {
    const held = this.#record.form.value('permissions');
    const keys = Object.keys(isValues(held) ? held : {});
    return {
      company: msg('Company'),
      name: msg('Name'),
      isDefault: msg('Default role'),
      permissions: msg('Permissions'),
      ...Object.fromEntries(keys.map((key) => [`permissions/${key}`, permissionText(key)])),
    };
  }

  #texts() {
    const language = languageOf(this);
    const keys = Object.keys(this.#labels()).flatMap((label) => label.split('permissions/')[1] ?? []);
    const told = (key: string) => (held: unknown) => {
      const permission = permissionOf(key, held, language);
      if (!permission) return msg('Not assigned');
      return permission.value === undefined ? msg('Assigned') : permissionLimitText(permission, language);
    };
    return {
      permissions: (held: unknown) => String(assignedIn(held).length),
      ...Object.fromEntries(keys.map((key) => [`permissions/${key}`, told(key)])),
    };
  }

  #valuesOf({ companyId, companyName = '', name, isDefault, permissions }: Role) {
    const company = { id: companyId, name: companyName };
    return { company, name, isDefault, permissions: valuesOfPermissions(permissions, languageOf(this)) };
  }
}

const beginningWith = (company: Reference | undefined) => ({ company, isDefault: false, permissions: {} });

/** The one after the other, and back the other way round. */
const both = (one: Wire, other: Wire): Wire => ({
  out: (values) => other.out(one.out(values)),
  back: (path, values) => one.back(other.back(path, values), values),
});
