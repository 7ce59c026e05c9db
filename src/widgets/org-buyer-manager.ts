import { msg } from '@lit/localize';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import type { Refusal } from '../capabilities/decide.ts';
import { SelectedEvent, ViewChangedEvent } from '../controllers/events.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type Organization, effectivePrincipal } from '../domain/model.ts';
import { Announcer } from '../ui/announcer.ts';
import { button } from '../ui/button.ts';
import { emptyState } from '../ui/empty-state.ts';
import { chevronBackIcon, organizationIcon } from '../ui/icons.ts';
import { notice } from '../ui/notice.ts';
import { skeleton } from '../ui/skeleton.ts';
import { Splitter, splitter } from '../ui/splitter.ts';
import { DetailsPane } from './org-buyer-manager/details-pane.ts';
import { FocusKeeper } from './parts/focus-keeper.ts';
import { lazyMenus } from './parts/lazy-menus.ts';
import { LazyPart } from './parts/lazy-part.ts';
import { Outcome } from './parts/outcome.ts';
import { type Shared, detailsId, headingId } from './org-buyer-manager/shared.ts';
import { managerStyles } from './org-buyer-manager/styles.ts';
import { TreePane, treePaneId } from './org-buyer-manager/tree-pane.ts';
import { failure } from './parts/failure.ts';
import { languageOf } from './parts/language.ts';
import { scopeView } from './parts/scope-view.ts';
import { refusalText } from './texts/refusals.ts';

/** In em. */
const usualWidth = 19;

/**
 * The organizations of a company as a tree, and the buyers of the selected one: creates and edits organizations, finds,
 * enables and disables, creates and edits buyers. What the viewer may not do is told with whom to ask.
 *
 * On a narrow page the tree and the selected organization are two steps.
 *
 * @element org-buyer-manager
 * @fires {SelectedEvent} organization-selected - The user chose another organization; a choice of the page is not echoed.
 * @fires {ViewChangedEvent} view-changed - The user opened a section or changed the width of the panes: `open-section` and `pane-width` say how, for the page to keep.
 * @fires {WriteRequestEvent} organization-create-request - Before an organization is created; cancelable. Likewise `organization-update-request` and `organization-delete-request`.
 * @fires {WrittenEvent} organization-created - After the backend created an organization.
 * @fires {WrittenEvent} organization-updated - After the backend saved an organization.
 * @fires {WrittenEvent} organization-deleted - After the backend deleted an organization.
 * @fires {WriteRequestEvent} buyer-disable-request - Before a buyer is disabled; cancelable. Likewise `buyer-enable-request`, `buyer-create-request`, `buyer-update-request`, `buyer-delete-request` and `customer-reset-password-request`.
 * @fires {WrittenEvent} buyer-enabled - After the backend enabled a buyer.
 * @fires {WrittenEvent} buyer-disabled - After the backend disabled a buyer.
 * @fires {WrittenEvent} buyer-created - After the backend created a buyer.
 * @fires {WrittenEvent} buyer-updated - After the backend saved a buyer.
 * @fires {WrittenEvent} buyer-deleted - After the backend deleted a buyer.
 * @fires {WrittenEvent} customer-password-reset - After the backend sent a buyer a link to set a new password.
 * @fires {WrittenEvent} buyer-attached - After the backend attached a buyer to a further business unit; `buyer-attach-request` comes before it.
 * @fires {NavigateEvent} account-navigate - After somebody took a role from themselves that had brought them here: the page goes to where they may still be.
 * @csspart organizations - The pane with the tree.
 * @csspart details - The pane with the selected organization.
 * @csspart summary - What is known of the selected organization.
 * @csspart buyers - The list of its buyers.
 * @csspart buyer - One buyer.
 * @csspart organization-form - The form of an organization.
 * @cssprop [--prokura-tree-size=36em] - How high the tree grows before it scrolls.
 */
export class OrgBuyerManagerElement extends LitElement {
  static override styles = managerStyles;

  /** The selected organization. Set it to open the way to one; it follows what the user chooses. */
  @property({ attribute: 'organization-id', reflect: true }) organizationId = '';
  /** Up to how many organizations the tree is shown whole; above, it is searched. */
  @property({ type: Number, attribute: 'tree-threshold' }) treeThreshold = 20;
  /** What of the organization is opened besides its summary: `settings`, its approvals and roles. */
  @property({ attribute: 'open-section', reflect: true }) openSection: '' | 'settings' = '';
  /** How wide the pane with the tree is, in em; the user can change it. Absent: as wide as befits the page. */
  @property({ type: Number, attribute: 'pane-width', reflect: true }) paneWidth: number | undefined;
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  /** Which of the two panes a narrow page shows. */
  @state() private step: 'organizations' | 'details' = 'organizations';

  #scope = new ScopeConsumer(this);
  #splitter = new Splitter({ min: 14, max: 40 });
  #announcer = new Announcer(this);
  #menus = new LazyPart(this, async () => {
    const { ManagerMenus } = await import('./org-buyer-manager/menus.ts');
    return new ManagerMenus(this);
  });
  #shared: Shared = {
    host: this,
    scope: this.#scope,
    menus: lazyMenus(this.#menus),
    items: this.#menus,
    announcer: this.#announcer,
    focus: new FocusKeeper(this, [headingId, detailsId]),
    outcome: new Outcome(this, this.#announcer),
  };
  #tree: TreePane = new TreePane(this.#shared, {
    selectedId: () => this.organizationId,
    selected: () => this.#selected,
    threshold: () => this.treeThreshold,
    onChoose: (id) => this.#choose(id),
    acts: () => this.#details.acts,
  });
  #organization = new Query(this.#scope, {
    watches: ['organization', 'unit', 'company'],
    args: () => (this.organizationId ? [this.organizationId] : undefined),
    run: ({ backend }, [id], call) => backend.organization.read(id, call),
  });
  #details: DetailsPane = new DetailsPane(this.#shared, {
    organization: () => this.#selected,
    topIds: () => this.#tree.topIds,
    find: (id) => this.#tree.find(id),
    settingsOpen: () => this.openSection === 'settings',
    onSettingsToggle: (open) => {
      this.openSection = open ? 'settings' : '';
      this.#tellView();
    },
    onChoose: (id) => this.#choose(id),
    onSaved: (organization) => (this.#written = { organization, before: this.#organization.value }),
    onMoved: (organization) => this.#tree.reveal(organization),
    onReload: this.#organization.reload,
  });
  /** What a save answered, until the organization is read anew. */
  #written: { organization: Organization; before: Organization | undefined } | undefined;
  /** Whose organizations were shown last. */
  #person: string | undefined;
  /** The organization that the details pane has begun with. */
  #entered = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isAnother = this.#followPerson();
    if (isAnother) this.#forget(changed.has('organizationId'));
    const sole = isAnother || this.organizationId ? undefined : this.#tree.soleTop;
    if (sole) this.organizationId = sole.id;
    if (isAnother || this.organizationId !== this.#entered) this.#enter(sole ? 'organizations' : 'details');
  }

  protected override render() {
    return html`${scopeView(this.#scope, (scope) => this.#renderManager(scope))} ${this.#announcer.render()}`;
  }

  #renderManager(scope: Scope): TemplateResult {
    const decision = scope.decide('organization.list');
    if (!decision.allowed) return this.#renderRefusal(decision, scope);
    return html`${this.#shared.outcome.render()}
      <div
        class="manager at-${this.step}"
        @focusin=${this.#onSign}
        @pointerover=${this.#onSign}
        ${ref((manager) => this.#takeWidth(manager))}
      >
        ${this.#tree.render()}
        ${splitter({
          controller: this.#splitter,
          label: msg('Width of the organizations'),
          controls: treePaneId,
          value: this.paneWidth ?? usualWidth,
          onChange: (width) => (this.paneWidth = width),
          onDone: this.#tellView,
        })}
        <section
          class="details-pane stack"
          part="details"
          id=${detailsId}
          tabindex="-1"
          aria-label=${msg('Selected organization')}
        >
          <div class="back">
            ${button({ label: msg('Organizations'), kind: 'quiet', icon: chevronBackIcon, onClick: this.#onBack })}
          </div>
          ${this.#renderDetails()}
        </section>
      </div>
      ${this.#menus.whenUsed(() => nothing)} ${this.#details.renderDialogs()}`;
  }

  /** Whoever can access accounts is told that this is the way here. */
  #renderRefusal(refusal: Refusal, scope: Scope): TemplateResult {
    return notice({
      kind: 'refused',
      title: msg('Organizations and buyers are not shown'),
      text: scope.decide('customer.access').allowed
        ? msg(
            'They are the customers’ own. Find a Buyer Administrator and access their account: then they are shown here.',
          )
        : refusalText(refusal, languageOf(this)),
    });
  }

  #renderDetails(): unknown {
    const organization = this.#selected;
    if (!this.organizationId) {
      if (this.#tree.topIds.length === 0) return nothing;
      return emptyState({
        title: msg('Choose an organization'),
        text: msg('Its details and its buyers are shown here.'),
        icon: organizationIcon,
      });
    }
    if (organization) return this.#details.render(organization);
    const { error } = this.#organization;
    return error
      ? failure(error, this.#organization.reload)
      : skeleton({ label: msg('Loading the organization…'), rows: 6 });
  }

  /** The selected organization as it was saved, read or listed last. */
  get #selected(): Organization | undefined {
    const read = this.#organization.value;
    const written = this.#written?.before === read ? this.#written?.organization : undefined;
    return [written, read, this.#tree.find(this.organizationId)].find((known) => known?.id === this.organizationId);
  }

  /** Whether somebody else's organizations are to be shown from now on: signed in, or acted for. */
  #followPerson(): boolean {
    const session = this.#scope.current?.session;
    const person = session && `${session.id}/${effectivePrincipal(session).id}`;
    const isAnother = person !== undefined && this.#person !== undefined && person !== this.#person;
    this.#person = person ?? this.#person;
    return isAnother;
  }

  /** Nothing of the last person stays: what was said of them, searched for, selected (unless the page just chose anew). */
  #forget(isChosenAnew: boolean): void {
    if (!isChosenAnew) this.organizationId = '';
    this.#tree.clear();
    this.#shared.outcome.clear();
    this.#announcer.say('');
  }

  #enter(step: 'organizations' | 'details'): void {
    this.#entered = this.organizationId;
    this.step = this.organizationId ? step : 'organizations';
    this.#written = undefined;
    this.#details.enter();
  }

  #choose(id: string): void {
    this.step = 'details';
    if (id === this.organizationId) return this.#details.showOverview();
    this.organizationId = id;
    this.#enter('details');
    const selected = new SelectedEvent('organization', id);
    this.dispatchEvent(selected);
  }

  /** Set by script: style attributes do not pass a strict content policy. */
  #takeWidth(manager: Element | undefined): void {
    if (!(manager instanceof HTMLElement)) return;
    if (this.paneWidth === undefined) manager.style.removeProperty('--_tree');
    else manager.style.setProperty('--_tree', `${this.paneWidth}em`);
  }

  #tellView = (): void => {
    const changed = new ViewChangedEvent();
    this.dispatchEvent(changed);
  };

  /** Of somebody: what is in the menus delays nothing any more that is seen first. */
  #onSign = (): void => this.#menus.prepare();

  #onBack = (): void => {
    this.step = 'organizations';
    this.#tree.focus(this.organizationId);
  };
}
