import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { Command } from '../../controllers/command.ts';
import type { Organization } from '../../domain/model.ts';
import { isolated } from '../../ui/details.ts';
import { DialogController } from '../../ui/dialog.ts';
import { failureText } from '../parts/confirmation.ts';
import { parentIdOf } from './move-refusal.ts';
import { ParentPicker } from './parent-picker.ts';
import type { Shared } from './shared.ts';
import { undoing } from '../parts/undo.ts';

export interface OrganizationMoveOptions {
  /** An organization lies elsewhere now, by a move or by taking one back. */
  readonly onMoved: (organization: Organization) => void;
  /** A write failed because what is shown is no longer so. */
  readonly onStale: () => void;
}

/** Moves an organization with all that lies below it to another place in its company, and back. */
export class OrganizationMove {
  readonly #shared: Shared;
  readonly #options: OrganizationMoveOptions;
  readonly #command: Command<'organization.update'>;
  readonly #dialog: DialogController<Organization>;
  readonly #parent: ParentPicker;

  constructor(shared: Shared, options: OrganizationMoveOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#command = new Command(shared.scope, 'organization.update');
    this.#dialog = new DialogController(shared.host, 'move-organization');
    this.#parent = new ParentPicker(shared);
  }

  /** Asks where to; `parent` is what was chosen already, by dropping it there. */
  ask(organization: Organization, parent?: Organization): void {
    this.#command.clear();
    this.#parent.begin(parent);
    this.#dialog.open(organization);
  }

  dismiss(): void {
    this.#dialog.close();
  }

  render(): unknown {
    const { error, pending } = this.#command;
    return this.#dialog.render((organization) => ({
      title: msg(str`Move ${organization.name}?`),
      body: html`<p>${msg('What lies below it and its buyers go with it.')} ${presentPlace(organization)}</p>
        ${this.#parent.render(organization)}`,
      confirm: { label: msg('Move organization'), onConfirm: () => void this.#confirm(organization) },
      busy: pending,
      error: error && failureText(error),
    }));
  }

  async #confirm(organization: Organization): Promise<void> {
    const parent = this.#parent.take(organization);
    if (!parent) return;
    const end = await this.#command.execute(organization, { parentId: parent.id });
    const { error } = this.#command;
    if (!end.done && error) {
      if (error.kind.startsWith('conflict') || error.kind === 'not-found') this.#options.onStale();
      return;
    }
    this.#dialog.close();
    if (!end.done) return;
    this.#options.onMoved(end.result);
    this.#shared.outcome.tell(doneText(end.result), { onUndo: this.#undo(end.result, parentIdOf(organization)) });
  }

  #undo(moved: Organization, parentId: string | undefined): (() => void) | undefined {
    if (parentId === undefined) return undefined;
    const command = new Command(this.#shared.scope, 'organization.update');
    const run = async () => {
      const end = await command.execute(moved, { parentId });
      if (end.done) this.#options.onMoved(end.result);
      return end;
    };
    return undoing(this.#shared, { command, run, done: msg(str`${moved.name} is back where it was.`) });
  }
}

function presentPlace({ path }: Organization): unknown {
  const above = path.at(-1);
  return above ? html`${msg('Now it lies below:')} ${isolated(above.name)}` : nothing;
}

const doneText = ({ name, path }: Organization): string =>
  msg(str`${name} is moved and lies below ${path.at(-1)?.name ?? ''} now.`);
