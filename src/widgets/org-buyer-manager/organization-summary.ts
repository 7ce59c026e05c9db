import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Organization, Reference } from '../../domain/model.ts';
import { button } from '../../ui/button.ts';
import { type Detail, details, emailText, isolated } from '../../ui/details.ts';
import { chevronIcon, pencilIcon, plusIcon } from '../../ui/icons.ts';
import { statusLabel } from '../../ui/status-label.ts';
import { addressText } from '../parts/address.ts';
import { organizationKindText, organizationStateText } from '../texts/organization.ts';
import type { OrganizationActs } from './organization-acts.ts';
import { headingId } from './shared.ts';

/** The ids of the buttons, where the focus comes back to. */
export const editId = 'edit-organization';
export const createId = 'create-organization';

/** The way down to the selected organization. What lies above the reader's own part is named but leads nowhere. */
export function breadcrumb(
  path: readonly Reference[],
  topIds: readonly string[],
  onChoose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (path.length === 0) return nothing;
  const first = path.findIndex(({ id }) => topIds.includes(id));
  return html`<nav aria-label=${msg('Above this organization')}>
    <ol class="crumbs small">
      ${path.map(
        ({ id, name }, index) =>
          html`<li>
            ${index > 0 ? chevronIcon : nothing}
            ${
              first >= 0 && index >= first
                ? button({ label: name, kind: 'link', onClick: () => onChoose(id) })
                : html`<bdi class="muted">${name}</bdi>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** The selected organization's heading. */
export function organizationHeader(organization: Organization, actions: unknown): TemplateResult {
  const { kind, text } = organizationStateText(organization);
  return html`<header class="split">
    <div class="cluster">
      <h2 class="title" id=${headingId} tabindex="-1"><bdi>${organization.name}</bdi></h2>
      ${statusLabel(kind, text)}
    </div>
    ${actions}
  </header>`;
}

/** What may not be done stands where one would look for it, with the reason. */
export function organizationButtons(organization: Organization, acts: OrganizationActs): TemplateResult {
  const edit = { id: editId, label: msg('Edit'), icon: pencilIcon, onClick: () => acts.edit(organization) };
  const create = {
    id: createId,
    label: msg('Create organization'),
    icon: plusIcon,
    onClick: () => acts.create(organization),
  };
  const [update, creation] = [acts.offer('update', organization), acts.offer('create', organization)];
  return html`<div class="cluster">
    ${update ? button({ ...edit, ...update }) : nothing} ${creation ? button({ ...create, ...creation }) : nothing}
  </div>`;
}

export interface DisclosureOptions {
  readonly label: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Asked for only while it is open. */
  readonly content: () => unknown;
}

/** What is looked at now and then, and kept out of the way else. */
export function disclosure({ label, open, onToggle, content }: DisclosureOptions): TemplateResult {
  const toggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open !== open) onToggle(target.open);
  };
  return html`<details class="disclosure" .open=${live(open)} @toggle=${toggle}>
    <summary>${chevronIcon}<span>${label}</span></summary>
    ${open ? content() : nothing}
  </details>`;
}

/** What is known of an organization, for reading. */
export function organizationSummary(
  organization: Organization,
  acts: OrganizationActs,
  language: string,
): TemplateResult {
  const removal = acts.offer('delete', organization);
  return html`<section class="stack summary" part="summary" aria-label=${msg('Summary')}>
    ${details([...identity(organization), ...contact(organization, language)])}
    ${
      removal
        ? button({
            ...removal,
            id: 'delete-organization-button',
            label: msg('Delete organization'),
            kind: 'quiet',
            onClick: () => acts.delete(organization),
          })
        : nothing
    }
  </section>`;
}

function identity(organization: Organization): Detail[] {
  return [
    { term: msg('Type'), value: organizationKindText(organization) },
    ...(organization.description ? [{ term: msg('Description'), value: isolated(organization.description) }] : []),
  ];
}

const contact = ({ email, phone, address }: Organization, language: string): Detail[] => [
  { term: msg('Contact'), value: contactLines(email, phone) },
  { term: msg('Address'), value: addressText(address, language) },
];

function contactLines(email: string | undefined, phone: string | undefined): TemplateResult | undefined {
  if (!email && !phone) return undefined;
  return html`${email ? html`<div>${emailText(email)}</div>` : nothing}
  ${phone ? html`<div><bdi dir="ltr">${phone}</bdi></div>` : nothing}`;
}
