import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Query } from '../../controllers/query.ts';
import type { Buyer, Page, Role } from '../../domain/model.ts';
import { DialogController } from '../../ui/dialog.ts';
import { selectField } from '../../ui/select-field.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { failure } from '../parts/failure.ts';
import { issueText } from '../texts/issues.ts';
import { type BulkAct, type BulkKind, bulkActText, bulkQuestion } from './bulk-texts.ts';
import { PlacePicker } from './place-picker.ts';
import type { Shared } from './shared.ts';

interface Subject {
  readonly kind: BulkKind;
  readonly buyers: readonly Buyer[];
}

const roleFieldId = 'bulk-role';

/** Asks before something is done to many buyers, and for what it takes: where to, which role. */
export class BulkQuestion {
  readonly #shared: Shared;
  readonly #onConfirm: (act: BulkAct, buyers: readonly Buyer[]) => void;
  readonly #dialog: DialogController<Subject>;
  readonly #place: PlacePicker;
  readonly #roles: Query<readonly [companyId: string], Page<Role>>;
  #roleId = '';
  #isRoleMissing = false;

  constructor(shared: Shared, onConfirm: (act: BulkAct, buyers: readonly Buyer[]) => void) {
    this.#shared = shared;
    this.#onConfirm = onConfirm;
    this.#dialog = new DialogController(shared.host, 'bulk-question');
    this.#place = new PlacePicker(shared, 'bulk-move-to');
    this.#roles = new Query(shared.scope, {
      watches: ['role'],
      args: () => {
        const { kind, buyers = [] } = this.#dialog.subject ?? {};
        return kind === 'assign' && buyers[0] ? [buyers[0].company.id] : undefined;
      },
      run: ({ backend }, [companyId], call) => backend.role.list({ filter: { companyId }, page: { size: 100 } }, call),
    });
  }

  ask(kind: BulkKind, buyers: readonly Buyer[]): void {
    this.#place.reset();
    this.#roleId = '';
    this.#isRoleMissing = false;
    this.#dialog.open({ kind, buyers });
  }

  close(): void {
    this.#dialog.close();
  }

  render(): unknown {
    return this.#dialog.render(({ kind, buyers }) => {
      const { title, text } = bulkQuestion(kind, buyers.length);
      return {
        title,
        body: html`<p>${text}</p>
          ${this.#renderField(kind, buyers)}`,
        kind: kind === 'disable' ? 'danger' : 'plain',
        confirm: { label: bulkActText(kind, buyers.length), onConfirm: () => this.#confirm(kind, buyers) },
      };
    });
  }

  #renderField(kind: BulkKind, [buyer]: readonly Buyer[]): unknown {
    if (kind === 'move' && buyer) return this.#place.render(buyer);
    if (kind !== 'assign') return nothing;
    return this.#roles.render({
      pending: () => skeleton({ label: msg('Loading roles…'), rows: 1 }),
      error: failure,
      complete: ({ items }) => this.#renderRoles(items),
    });
  }

  #renderRoles(roles: readonly Role[]): TemplateResult {
    return selectField({
      id: roleFieldId,
      label: msg('Role'),
      required: true,
      placeholder: msg('Choose a role'),
      value: this.#roleId,
      error: this.#isRoleMissing ? issueText({ path: [], code: 'required' }) : undefined,
      options: roles.map(({ id, name }) => ({ value: id, label: name })),
      onInput: (value) => {
        this.#roleId = value;
        this.#isRoleMissing = false;
        this.#shared.host.requestUpdate();
      },
    });
  }

  #confirm(kind: BulkKind, buyers: readonly Buyer[]): void {
    const act = this.#actOf(kind);
    if (!act) return;
    this.#dialog.close();
    this.#onConfirm(act, buyers);
  }

  #actOf(kind: BulkKind): BulkAct | undefined {
    if (kind === 'enable' || kind === 'disable') return { kind };
    if (kind === 'assign') {
      const role = this.#takeRole();
      return role && { kind, role };
    }
    const to = this.#place.take();
    return to && { kind, to };
  }

  #takeRole(): Role | undefined {
    const role = this.#roles.value?.items.find(({ id }) => id === this.#roleId);
    this.#isRoleMissing = !role;
    if (!role) this.#shared.focus.to(roleFieldId);
    return role;
  }
}
