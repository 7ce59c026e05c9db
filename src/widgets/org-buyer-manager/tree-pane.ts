import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { Branches } from '../../controllers/branches.ts';
import type { Organization } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { emptyState } from '../../ui/empty-state.ts';
import { moreIcon, organizationIcon } from '../../ui/icons.ts';
import { type MenuOptions, menuButton } from '../../ui/menu.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { TreeController } from '../../ui/tree-controller.ts';
import type { TreeNodeRow } from '../../ui/tree-rows.ts';
import { tree } from '../../ui/tree.ts';
import { failure } from '../parts/failure.ts';
import { LazyPart } from '../parts/lazy-part.ts';
import type { OrganizationActs } from './organization-acts.ts';
import type { OrganizationDrag } from './organization-drag.ts';
import { OrganizationFinder } from './organization-finder.ts';
import { Revealed } from './revealed.ts';
import { type Shared, headingId } from './shared.ts';
import { SmallTree } from './small-tree.ts';
import { treeRows } from './tree-rows.ts';

export interface TreePaneOptions {
  readonly selectedId: () => string;
  /** The selected organization, once it is known. */
  readonly selected: () => Organization | undefined;
  readonly threshold: () => number;
  /** The user chose an organization: in the tree, or from the hits of a search. */
  readonly onChoose: (id: string) => void;
  /** What can be done with an organization. */
  readonly acts: () => OrganizationActs;
}

/** The organizations as a tree, and above it the search where they are many. */
export class TreePane {
  readonly #shared: Shared;
  readonly #options: TreePaneOptions;
  readonly #branches: Branches;
  readonly #tree: TreeController;
  readonly #small: SmallTree;
  readonly #finder: OrganizationFinder;
  readonly #drag: LazyPart<OrganizationDrag>;

  constructor(shared: Shared, options: TreePaneOptions) {
    this.#shared = shared;
    this.#options = options;
    this.#branches = new Branches(shared.scope);
    this.#tree = new TreeController(shared.host);
    this.#small = new SmallTree(shared, this.#branches, options.threshold);
    new Revealed(shared, this.#branches, this.#tree, options.selected);
    this.#finder = new OrganizationFinder(shared, ({ id }) => this.#chooseHit(id));
    this.#drag = new LazyPart(shared.host, () => this.#loadDrag());
  }

  /** The only organization at the top, where there is one. */
  get soleTop(): Organization | undefined {
    const [top, ...others] = this.#branches.roots ?? [];
    return others.length === 0 ? top : undefined;
  }

  /** The tops of what the session may see, as far as they are loaded. */
  get topIds(): readonly string[] {
    return this.#branches.roots?.map(({ id }) => id) ?? [];
  }

  /** An organization that the tree has loaded. */
  find(id: string): Organization | undefined {
    return this.#branches.find(id);
  }

  /** Moves the focus to an organization in the tree. */
  focus(id: string): void {
    this.#tree.focus(id);
  }

  /** Opens the way to where an organization lies by now. */
  reveal(organization: Organization): void {
    void this.#branches.reveal(organization);
  }

  /** Forgets what was searched for. */
  clear(): void {
    this.#finder.clear();
  }

  render(): TemplateResult {
    return html`<div class="tree-pane stack" part="organizations" id=${treePaneId}>
      <h2 class="subtitle" id="organizations-heading">${msg('Organizations')}</h2>
      ${this.#small.isSmall ? nothing : this.#finder.renderBox()}
      ${this.#finder.active ? this.#finder.renderHits(this.#options.selectedId()) : this.#renderTree()}
    </div>`;
  }

  #renderTree(): unknown {
    const { roots, error } = this.#branches;
    if (!roots || roots.length === 0) {
      if (error) return failure(error, () => this.#branches.more(''));
      return this.#branches.rows.length > 0 || !roots
        ? skeleton({ label: msg('Loading organizations…') })
        : this.#renderNone();
    }
    return html`<div class="tree-scroll">
        ${tree({
          controller: this.#tree,
          id: 'organizations',
          label: msg('Organizations'),
          rows: treeRows(this.#branches.rows),
          selectedId: this.#options.selectedId(),
          onSelect: this.#options.onChoose,
          onToggle: (id, expanded) => (expanded ? this.#branches.expand(id) : this.#branches.collapse(id)),
          onMore: (parentId = '') => this.#branches.more(parentId),
          onRetry: (parentId = '') => this.#branches.more(parentId),
          onMenu: (id) => this.#shared.menus.open(menuId(id)),
          actions: this.#options.acts().any ? (row) => this.#renderMenuButton(row) : undefined,
          drag: { canStart: this.#isMovable, onDrag: this.#onDrag, over: this.#drag.value?.over },
        })}
      </div>
      ${this.#drag.whenUsed(({ text }) => (text ? html`<p class="drag-text small">${text}</p>` : nothing))}
      ${this.#renderMenu()} ${this.#renderTools()}`;
  }

  #renderTools(): TemplateResult | typeof nothing {
    if (this.#small.isSmall) return nothing;
    return html`<div class="cluster small">
      ${button({ label: msg('Open all loaded'), kind: 'link', onClick: () => this.#branches.expandLoaded() })}
      ${button({ label: msg('Close all'), kind: 'link', onClick: () => this.#branches.collapseAll() })}
    </div>`;
  }

  #renderMenuButton({ id, label }: TreeNodeRow): TemplateResult {
    return menuButton(this.#menu(id, label));
  }

  /** The open menu stands beside the tree, whose rows are heard by their text. */
  #renderMenu(): unknown {
    const { menus } = this.#shared;
    const id = organizationOf(menus.openId ?? '');
    const organization = id && this.#branches.find(id);
    if (!organization) return nothing;
    const items = () => this.#options.acts().items(organization);
    return menus.popup({ ...this.#menu(id, organization.name), items });
  }

  #menu(id: string, name: string): Omit<MenuOptions, 'items'> {
    return {
      controller: this.#shared.menus,
      id: menuId(id),
      label: msg('Actions'),
      name: msg(str`Actions for ${name}`),
      icon: moreIcon,
      iconOnly: true,
      untabbable: true,
    };
  }

  #renderNone(): TemplateResult {
    return emptyState({
      title: msg('No organizations'),
      text: msg('There is none that you may see.'),
      icon: organizationIcon,
    });
  }

  async #loadDrag(): Promise<OrganizationDrag> {
    const { OrganizationDrag } = await import('./organization-drag.ts');
    return new OrganizationDrag(this.#shared, {
      find: (id) => this.#branches.find(id),
      onOpen: (id) => this.#branches.expand(id),
      onDrop: (organization, parent) => this.#options.acts().move(organization, parent),
    });
  }

  readonly #isMovable = ({ id }: TreeNodeRow): boolean => {
    const organization = this.#branches.find(id);
    return organization !== undefined && this.#options.acts().isMovable(organization);
  };

  readonly #onDrag = (event: DragEvent, id: string | undefined): void => {
    if (event.type !== 'dragstart') return this.#drag.value?.handle(event, id);
    if (id === undefined) return;
    // Nothing is told to other pages: what is carried is known here alone.
    event.dataTransfer?.setData('application/x-prokura', '');
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    this.#drag.use((drag) => drag.start(id));
  };

  #chooseHit(id: string): void {
    this.#finder.clear();
    this.#options.onChoose(id);
    this.#shared.focus.to(headingId);
  }
}

export const treePaneId = 'organizations-pane';

const menuPrefix = 'organization-menu-';
const menuId = (organizationId: string): string => menuPrefix + organizationId;
const organizationOf = (id: string): string => (id.startsWith(menuPrefix) ? id.slice(menuPrefix.length) : '');
