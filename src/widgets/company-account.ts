import { msg, str } from '@lit/localize';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { NavigateEvent } from '../controllers/events.ts';
import { Query } from '../controllers/query.ts';
import { ScopeConsumer } from '../controllers/scope-consumer.ts';
import type { Scope } from '../controllers/scope.ts';
import { type Company, type CompanyStatus, effectivePrincipal } from '../domain/model.ts';
import { baseStyles } from '../ui/base-styles.ts';
import { button } from '../ui/button.ts';
import { controlStyles } from '../ui/control-styles.ts';
import { emptyState } from '../ui/empty-state.ts';
import { heading } from '../ui/heading.ts';
import { chevronBackIcon } from '../ui/icons.ts';
import { linkAddress } from '../ui/link.ts';
import { noticeStyles } from '../ui/notice-styles.ts';
import { type NoticeKind, notice } from '../ui/notice.ts';
import { navigation } from './company-account/navigation.ts';
import { type CompanySection, type SectionOptions, companySections } from './company-account/sections.ts';
import { companyAccountStyles } from './company-account/styles.ts';
import { languageOf } from './parts/language.ts';
import type { Flavour } from './parts/overview/definition.ts';
import { scopeView } from './parts/scope-view.ts';
import { companyStateText } from './texts/company.ts';
import { refusalText } from './texts/refusals.ts';

const headingId = 'section-heading';

const stateKinds: Readonly<Record<CompanyStatus, NoticeKind>> = {
  pending: 'info',
  denied: 'error',
  approved: 'warning',
};

/**
 * All of a company account as one page: companies or one's own, users, business units, roles, addresses and invitations,
 * each to those who may see it. A section's code is fetched when it is first shown.
 *
 * A page with routes of its own gives them by `routes`, or cancels the navigate event; it leads into the midst of things
 * by `section`, `company-id` and `record-id`, and hears from the lists by their events what is opened in them.
 *
 * @element company-account
 * @fires {NavigateEvent} company-navigate - Another section was asked for, or the list of the present one; cancelable.
 * @csspart navigation - The way from section to section.
 * @csspart section - What is open.
 */
export class CompanyAccountElement extends LitElement {
  static override styles = [baseStyles, controlStyles, noticeStyles, companyAccountStyles];

  /** `back-office` shows all companies and every id, `storefront` one's own; empty: by what the session may see. */
  @property() flavour: Flavour | '' = '';
  /** What is open: `company`, `companies`, `users`, `units`, `roles`, `addresses`, `invitations`; empty for the first. */
  @property({ reflect: true }) section = '';
  /** The company that all is narrowed to; empty for all, or in a storefront for one's own. */
  @property({ attribute: 'company-id' }) companyId = '';
  /** The record of the section whose form stands in the place of the list; empty for the list. */
  @property({ attribute: 'record-id', reflect: true }) recordId = '';
  /** The level of the section's heading, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The page's own routes by section: those become links. */
  @property({ attribute: false }) routes: Readonly<Record<string, string>> = {};
  /** A scope in place of the surrounding provider's. */
  @property({ attribute: false }) scope: Scope | undefined;

  #scope = new ScopeConsumer(this);
  #company = new Query(this.#scope, {
    watches: ['company'],
    args: () => {
      const id = this.#companyId;
      return id && this.#scope.current?.decide('company.read').allowed ? [id] : undefined;
    },
    run: ({ backend }, [id], call) => backend.company.read(id, call),
  });
  #focuses = false;

  protected override render() {
    return scopeView(this.#scope, (scope) => this.#renderAccount(scope));
  }

  protected override updated(): void {
    if (!this.#focuses) return;
    this.#focuses = false;
    this.renderRoot.querySelector<HTMLElement>(`#${headingId}`)?.focus();
  }

  #renderAccount(scope: Scope): TemplateResult {
    const sections = companySections.filter((section) => this.#isOpen(section, scope));
    const open = this.section ? sections.find(({ section }) => section === this.section) : sections[0];
    return html`<div class="stack">
      ${this.#renderState()}
      ${
        sections.length > 0
          ? navigation({ sections, open: open?.section, routes: this.routes, onNavigate: this.#onNavigate })
          : nothing
      }
      ${open ? this.#renderSection(open) : this.#renderClosed(scope)}
    </div>`;
  }

  #renderSection({ section, label, list, form }: CompanySection): TemplateResult {
    const options: SectionOptions = { flavour: this.#flavour, companyId: this.#companyId, scope: this.scope };
    return html`<section class="stack" part="section" aria-labelledby=${headingId}>
      ${heading(this.headingLevel, label(), { id: headingId, class: 'title section-heading' })}
      ${
        this.recordId && form
          ? html`<div>
                ${button({
                  label: msg(str`Back to: ${label()}`),
                  kind: 'link',
                  icon: chevronBackIcon,
                  onClick: () => this.#go(section),
                })}
              </div>
              <div @form-closed=${(event: Event) => this.#onFormClosed(event, section)}>
                ${form(this.recordId, options)}
              </div>`
          : list(options)
      }
    </section>`;
  }

  /** A section that was asked for and is not open: why, where there is a reason to give. */
  #renderClosed({ decide }: Scope): TemplateResult {
    const title = msg('This part of the company account is not open to you');
    const asked = companySections.find(({ section }) => section === (this.section || 'users'));
    const decision = asked && decide(asked.needs);
    return decision?.allowed === false
      ? notice({ kind: 'refused', title, text: refusalText(decision, languageOf(this)) })
      : emptyState({ title });
  }

  /** What hinders the company from trading, wherever one is. */
  #renderState(): TemplateResult | typeof nothing {
    const company: Pick<Company, 'name' | 'active' | 'status'> | undefined = this.#company.value ?? this.#own;
    const text = company && companyStateText(company);
    return company && text ? notice({ kind: stateKinds[company.status], text }) : nothing;
  }

  #isOpen({ needs, flavour, ofOne }: CompanySection, { decide }: Scope): boolean {
    if (ofOne && this.#companyId === '') return false;
    return decide(needs).allowed && (flavour === undefined || flavour === this.#flavour);
  }

  get #flavour(): Flavour {
    if (this.flavour) return this.flavour;
    return this.#scope.current?.decide('company.list').allowed ? 'back-office' : 'storefront';
  }

  get #companyId(): string {
    return this.companyId || (this.#own?.id ?? '');
  }

  /** In a storefront, the company of whoever looks. */
  get #own() {
    const { current } = this.#scope;
    return current && !this.companyId && this.#flavour === 'storefront'
      ? effectivePrincipal(current.session).company
      : undefined;
  }

  #onNavigate = (section: string, event: MouseEvent): void => {
    if (this.#isOurs(section)) {
      if (linkAddress(this.routes[section]) === undefined) this.#show(section);
    } else event.preventDefault();
  };

  #onFormClosed(event: Event, section: string): void {
    // What the form is to us is no business of the page's.
    event.stopPropagation();
    this.#go(section);
  }

  #go(section: string): void {
    if (this.#isOurs(section)) this.#show(section);
  }

  /** Whether the page leaves it to us to go there. */
  #isOurs(section: string): boolean {
    const asked = new NavigateEvent(section, 'company');
    return this.dispatchEvent(asked);
  }

  #show(section: string): void {
    this.section = section;
    this.recordId = '';
    this.#focuses = true;
  }
}
