import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { Organization } from '../../domain/model.ts';
import { type Approvals } from '../../domain/schemas.ts';
import { choiceGroup } from '../../ui/choice-group.ts';
import { details } from '../../ui/details.ts';
import { type Approved, inheritedText, settingText } from './inheritance.ts';
import type { SettingsSection } from './settings-section.ts';
import type { Shared } from './shared.ts';

const kinds = ['buyers', 'orders'] as const;

/** Whether new buyers and orders need approval here: yes, no, or as above. */
export class ApprovalSettings implements SettingsSection {
  readonly id = 'approvals';
  readonly verb = 'setApprovals';
  readonly firstField = fieldId('buyers');
  readonly command: Command<'organization.setApprovals'>;
  readonly #find: (id: string) => Organization | undefined;
  readonly #host: Shared['host'];
  #draft: Pick<Approvals, Approved> | undefined;

  constructor({ host, scope }: Shared, find: (id: string) => Organization | undefined) {
    this.#host = host;
    this.#find = find;
    this.command = new Command(scope, 'organization.setApprovals');
  }

  get title(): string {
    return msg('Approvals');
  }

  get editName(): string {
    return msg('Edit approvals');
  }

  isKnown({ approvals }: Organization): boolean {
    return approvals !== undefined;
  }

  begin({ approvals }: Organization): void {
    const { buyers = 'inherited', orders = 'inherited' } = approvals ?? {};
    this.#draft = { buyers, orders };
  }

  view(organization: Organization): TemplateResult {
    return details(kinds.map((kind) => ({ term: termOf(kind), value: settingText(organization, kind, this.#find) })));
  }

  fields(organization: Organization): TemplateResult {
    return html`${kinds.map((kind) => this.#renderKind(organization, kind))}`;
  }

  save(organization: Organization): Promise<{ readonly done: boolean }> {
    const { buyers = 'inherited', orders = 'inherited' } = this.#draft ?? {};
    return this.command.execute(organization, { buyers, orders });
  }

  #renderKind(organization: Organization, kind: Approved): TemplateResult {
    return choiceGroup({
      id: fieldId(kind),
      label: termOf(kind),
      kind: 'one',
      choices: [
        { value: 'enabled', label: msg('Needed') },
        { value: 'off', label: msg('Not needed') },
        { value: 'inherited', label: msg('As above'), help: inheritedText(organization, kind, this.#find) },
      ],
      chosen: this.#draft ? [this.#draft[kind]] : [],
      onChange: ([chosen]) => this.#choose(kind, chosen),
    });
  }

  #choose(kind: Approved, chosen: string | undefined): void {
    if (!this.#draft || (chosen !== 'enabled' && chosen !== 'off' && chosen !== 'inherited')) return;
    this.#draft = { ...this.#draft, [kind]: chosen };
    this.#host.requestUpdate();
  }
}

const fieldId = (kind: Approved): string => `approval-of-${kind}`;
const termOf = (kind: Approved): string => (kind === 'buyers' ? msg('Approval of buyers') : msg('Approval of orders'));
