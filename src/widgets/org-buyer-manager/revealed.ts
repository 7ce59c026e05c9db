import type { ReactiveController } from 'lit';
import type { Branches } from '../../controllers/branches.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Organization } from '../../domain/model.ts';
import type { TreeController } from '../../ui/tree-controller.ts';
import type { Shared } from './shared.ts';

/**
 * Opens the way to the selected organization once, however it came to be selected; after that the tree is the user's to
 * close.
 */
export class Revealed implements ReactiveController {
  readonly #shared: Shared;
  readonly #branches: Branches;
  readonly #tree: TreeController;
  readonly #selected: () => Organization | undefined;
  #held: Scope | undefined;
  #opened: string | undefined;
  #reached = false;

  constructor(shared: Shared, branches: Branches, tree: TreeController, selected: () => Organization | undefined) {
    this.#shared = shared;
    this.#branches = branches;
    this.#tree = tree;
    this.#selected = selected;
    shared.host.addController(this);
  }

  hostUpdate(): void {
    const scope = this.#shared.scope.current;
    if (scope !== this.#held) this.#opened = undefined;
    this.#held = scope;
    const organization = this.#selected();
    if (!organization || !this.#branches.roots) return;
    if (organization.id !== this.#opened) this.#open(organization);
    if (!this.#reached && this.#branches.find(organization.id)) {
      this.#reached = true;
      this.#tree.focus(organization.id, false);
    }
  }

  #open(organization: Organization): void {
    this.#opened = organization.id;
    this.#reached = false;
    void this.#branches.reveal(organization);
  }
}
