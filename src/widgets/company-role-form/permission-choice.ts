import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { isValues } from '../../controllers/values.ts';
import { type PermissionArea, type PermissionKey, permissionKind, permissions } from '../../domain/permissions.ts';
import type { Announcer } from '../../ui/announcer.ts';
import { textField } from '../../ui/text-field.ts';
import { type ListEntry, twoLists } from '../../ui/two-lists.ts';
import { TwoListsController } from '../../ui/two-lists-controller.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { fieldId } from '../parts/form-fields.ts';
import { issueText } from '../texts/issues.ts';
import { permissionAreaText, permissionText } from '../texts/permissions.ts';
import { assignedIn } from './permission-values.ts';

const field = 'permissions';

/** The permissions of a role, by area, with what goes with those that are assigned. */
export class PermissionChoice {
  readonly #scope: ScopeConsumer;
  readonly #announcer: Announcer;
  readonly #lists: TwoListsController;

  constructor(scope: ScopeConsumer, host: UiHost, announcer: Announcer) {
    this.#scope = scope;
    this.#announcer = announcer;
    this.#lists = new TwoListsController(host);
  }

  render(form: Form<z.ZodMiniType>): TemplateResult {
    const chosen = assignedIn(form.value(field));
    const issue = form.issue(field);
    return twoLists({
      id: field,
      help: msg('A limit that is left empty is none. Of the limits in several roles of a user, the highest holds.'),
      controller: this.#lists,
      entries: this.#entries(chosen),
      chosen,
      titles: { chosen: msg('Assigned'), others: msg('Not assigned') },
      onChange: (keys) => assign(form, keys),
      detail: (key) => this.#renderConfiguration(form, key),
      error: issue && issueText(issue),
      announce: (text) => this.#announcer.say(text),
    });
  }

  /** What the backend has, in the order of the vocabulary; then what the role has besides. */
  #entries(chosen: readonly string[]): readonly ListEntry[] {
    const offered = this.#scope.current?.backend.features.permissions;
    const areas = Object.entries(permissions) as [PermissionArea, Record<PermissionKey, unknown>][];
    const known = areas.flatMap(([area, keys]) =>
      Object.keys(keys)
        .filter((key) => !offered || offered.some((other) => other === key))
        .map((key) => ({ value: key, label: permissionText(key), group: permissionAreaText(area) })),
    );
    const strange = chosen
      .filter((key) => !known.some(({ value }) => value === key))
      .map((key) => ({
        value: key,
        label: permissionText(key),
        group: msg('Not known here'),
        fixed: msg('Kept as it is.'),
      }));
    return [...known, ...strange];
  }

  #renderConfiguration(form: Form<z.ZodMiniType>, key: string): unknown {
    const kind = form.value(field, key, 'kept') === undefined ? permissionKind(key) : undefined;
    switch (kind) {
      case 'integer':
        return this.#renderText(form, [key, 'limit'], msg('Up to'), 15);
      case 'text':
        return this.#renderText(form, [key, 'text'], msg('Cost center'), 100);
      case 'amounts':
        return this.#renderAmounts(form, key);
      default:
        return nothing;
    }
  }

  #renderText(
    form: Form<z.ZodMiniType>,
    [key, part]: [string, string],
    label: string,
    maxLength: number,
  ): TemplateResult {
    const issue = form.issueIn(field, key);
    return html`<div class="configuration">
      ${textField({
        id: fieldId([field, key]),
        label,
        value: form.text(field, key, part),
        placeholder: part === 'limit' ? msg('No limit') : undefined,
        maxLength,
        error: issue && issueText(issue),
        onInput: (text) => form.set([field, key, part], text),
        onBlur: () => form.touch([field, key]),
      })}
    </div>`;
  }

  #renderAmounts(form: Form<z.ZodMiniType>, key: string): TemplateResult {
    const issue = form.issueIn(field, key);
    const [first, ...others] = this.#currencies(form, key);
    const amount = (currency: string, isFirst: boolean): TemplateResult =>
      textField({
        id: isFirst ? fieldId([field, key]) : fieldId([field, key, currency]),
        label: msg(str`Up to (${currency})`),
        value: form.text(field, key, 'amounts', currency),
        placeholder: msg('No limit'),
        maxLength: 20,
        error: isFirst && issue ? issueText(issue) : undefined,
        onInput: (text) => form.set([field, key, 'amounts', currency], text),
        onBlur: () => form.touch([field, key]),
      });
    return html`<div class="configuration amounts" role="group" aria-label=${permissionText(key)}>
      ${first === undefined ? nothing : amount(first, true)} ${others.map((currency) => amount(currency, false))}
    </div>`;
  }

  /** The backend's, and those in which the role has amounts already. */
  #currencies(form: Form<z.ZodMiniType>, key: string): readonly string[] {
    const held = form.value(field, key, 'amounts');
    const offered = this.#scope.current?.backend.features.currencies ?? ['EUR'];
    return [...new Set([...offered, ...Object.keys(isValues(held) ? held : {})])];
  }
}

/** What was typed for a permission that is taken away is still there when it is given back. */
function assign(form: Form<z.ZodMiniType>, keys: readonly string[]): void {
  const before = assignedIn(form.value(field));
  for (const key of before) if (!keys.includes(key)) form.set([field, key, 'on'], undefined);
  for (const key of keys) if (!before.includes(key)) form.set([field, key, 'on'], true);
}
