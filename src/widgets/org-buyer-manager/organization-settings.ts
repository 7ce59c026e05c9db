import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { Organization } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { pencilIcon } from '../../ui/icons.ts';
import { failure } from '../parts/failure.ts';
import { SavingLimits } from '../parts/saving-limits.ts';
import { ApprovalSettings } from './approval-settings.ts';
import type { OrganizationActs } from './organization-acts.ts';
import { RoleSettings } from './role-settings.ts';
import type { SettingsSection } from './settings-section.ts';
import type { Shared } from './shared.ts';

export interface OrganizationSettingsOptions {
  readonly acts: OrganizationActs;
  /** An organization that the tree has loaded. */
  readonly find: (id: string) => Organization | undefined;
  /** What is shown is no longer so. */
  readonly onStale: () => void;
}

/** What holds in an organization: approvals and roles, each read and edited by itself, one at a time. */
export class OrganizationSettings {
  readonly #shared: Shared;
  readonly #options: OrganizationSettingsOptions;
  readonly #sections: readonly SettingsSection[];
  readonly #limits: SavingLimits;
  #editing: SettingsSection | undefined;

  constructor(shared: Shared, options: OrganizationSettingsOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#limits = new SavingLimits(shared.host, shared.scope);
    this.#sections = [new ApprovalSettings(shared, options.find), new RoleSettings(shared)];
  }

  /** Edits nothing any more: another organization is shown. */
  dismiss(): void {
    this.#editing?.command.clear();
    this.#editing = undefined;
  }

  render(organization: Organization): TemplateResult {
    const known = this.#sections.filter((section) => section.isKnown(organization));
    return html`<div class="stack settings">
      ${known.map((section) =>
        section === this.#editing ? this.#renderForm(section, organization) : this.#renderView(section, organization),
      )}
    </div>`;
  }

  #renderView(section: SettingsSection, organization: Organization): TemplateResult {
    const offered = this.#options.acts.offer(section.verb, organization);
    const edit = { id: editId(section), label: msg('Edit'), name: section.editName, kind: 'quiet' } as const;
    return html`<section class="stack setting" aria-labelledby=${titleId(section)}>
      <div class="cluster">
        <h3 class="label" id=${titleId(section)}>${section.title}</h3>
        ${
          offered
            ? button({ ...edit, ...offered, icon: pencilIcon, onClick: () => this.#begin(section, organization) })
            : nothing
        }
      </div>
      ${section.view(organization)}
    </section>`;
  }

  #renderForm(section: SettingsSection, organization: Organization): TemplateResult {
    const { error, pending } = section.command;
    const save = (event: SubmitEvent): void => {
      event.preventDefault();
      void this.#save(section, organization);
    };
    return html`<section class="setting" aria-labelledby=${titleId(section)}>
      <h3 class="label" id=${titleId(section)}>${section.title}</h3>
      <form class="stack" novalidate @submit=${save}>
        ${error ? failure(error) : nothing} ${section.fields(organization)}
        <div class="form-actions">
          ${button({ label: msg('Save'), kind: 'primary', type: 'submit', busy: pending })}
          ${button({ label: msg('Cancel'), onClick: () => this.#end(section) })}
        </div>
        ${this.#limits.render()}
      </form>
    </section>`;
  }

  #begin(section: SettingsSection, organization: Organization): void {
    this.dismiss();
    section.begin(organization);
    this.#editing = section;
    this.#shared.outcome.pass();
    this.#shared.focus.to(section.firstField);
  }

  async #save(section: SettingsSection, organization: Organization): Promise<void> {
    const { done } = await section.save(organization);
    const { error } = section.command;
    // Saving again then goes on top of the newer record.
    if (error?.kind === 'conflict-version') this.#options.onStale();
    if (!done || section !== this.#editing) return;
    this.#end(section);
    this.#shared.outcome.tell(msg('The changes are saved.'));
  }

  #end(section: SettingsSection): void {
    this.dismiss();
    this.#shared.focus.to(editId(section));
  }
}

const editId = ({ id }: SettingsSection): string => `edit-${id}`;
const titleId = ({ id }: SettingsSection): string => `${id}-title`;
