import type { ReactiveController } from 'lit';
import type { Branches } from '../../controllers/branches.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Organization } from '../../domain/model.ts';
import type { TreeController } from '../../ui/tree-controller.ts';
import type { Shared } from './shared.ts';

/**
 * Opens the way to the selected organization once, however it came to be selected; after that the tree is the user's to
 * close. The way begins at the first organization that the session may see.
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

  /** The selected organization where it lies in a part of the tree that nobody has loaded yet. */
  get outOfSight(): Organization | undefined {
    const organization = this.#selected();
    const loading = this.#branches.rows.some(({ kind }) => kind === 'loading');
    return organization && !loading && !this.#branches.find(organization.id) ? organization : undefined;
  }

  hostUpdate(): void {
    const scope = this.#shared.scope.current;
    if (scope !== this.#held) this.#opened = undefined;
    this.#held = scope;
    const organization = this.#selected();
    const { roots } = this.#branches;
    if (!organization || !roots) return;
    if (organization.id !== this.#opened) this.#open(organization, roots);
    if (!this.#reached && this.#branches.find(organization.id)) {
      this.#reached = true;
      this.#tree.focus(organization.id, false);
    }
  }

  #open(organization: Organization, roots: readonly Organization[]): void {
    this.#opened = organization.id;
    this.#reached = false;
    const top = organization.path.findIndex(({ id }) => roots.some((root) => root.id === id));
    if (top >= 0) this.#branches.reveal({ ...organization, path: organization.path.slice(top) });
  }
}
