import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import type { Capability } from '../../capabilities/verbs.ts';
import type { Scope } from '../../controllers/scope.ts';
import type { Flavour } from '../parts/overview/definition.ts';

/** What a section's element is given. */
export interface SectionOptions {
  readonly flavour: Flavour;
  /** Empty: all companies. */
  readonly companyId: string;
  readonly scope: Scope | undefined;
}

export interface CompanySection {
  /** What `section` and the navigate event call it. */
  readonly section: string;
  readonly label: () => string;
  /** Shown to those who may do this. */
  readonly needs: Capability;
  /** Only in this flavour; both by default. */
  readonly flavour?: Flavour | undefined;
  /** It is about one company, and there is none without. */
  readonly ofOne?: boolean | undefined;
  readonly list: (options: SectionOptions) => TemplateResult;
  /** The form of one of its records; left out where there is none. */
  readonly form?: ((id: string, options: SectionOptions) => TemplateResult) | undefined;
}

/** Everything of a company account, in the order of its navigation. A storefront has one company, the back office all. */
export const companySections: readonly CompanySection[] = [
  {
    section: 'company',
    label: () => msg('Company'),
    needs: 'company.read',
    flavour: 'storefront',
    ofOne: true,
    list: ({ companyId, scope }) => html`<company-form company-id=${companyId} .scope=${scope}></company-form>`,
  },
  {
    section: 'companies',
    label: () => msg('Companies'),
    needs: 'company.list',
    flavour: 'back-office',
    list: ({ flavour, scope }) => html`<company-list flavour=${flavour} .scope=${scope}></company-list>`,
    form: (id, { scope }) => html`<company-form company-id=${id} .scope=${scope}></company-form>`,
  },
  {
    section: 'users',
    label: () => msg('Users'),
    needs: 'buyer.search',
    list: ({ flavour, companyId, scope }) =>
      html`<company-user-list flavour=${flavour} company-id=${companyId} .scope=${scope}></company-user-list>`,
    form: (id, { scope }) => html`<company-user-form buyer-id=${id} .scope=${scope}></company-user-form>`,
  },
  {
    section: 'units',
    label: () => msg('Business units'),
    needs: 'unit.list',
    list: ({ flavour, companyId, scope }) =>
      html`<business-unit-list flavour=${flavour} company-id=${companyId} .scope=${scope}></business-unit-list>`,
    form: (id, { scope }) => html`<business-unit-form unit-id=${id} .scope=${scope}></business-unit-form>`,
  },
  {
    section: 'roles',
    label: () => msg('Roles'),
    needs: 'role.list',
    list: ({ flavour, companyId, scope }) =>
      html`<company-role-list flavour=${flavour} company-id=${companyId} .scope=${scope}></company-role-list>`,
    form: (id, { scope }) => html`<company-role-form role-id=${id} .scope=${scope}></company-role-form>`,
  },
  {
    section: 'addresses',
    label: () => msg('Addresses'),
    needs: 'address.list',
    list: ({ flavour, companyId, scope }) =>
      html`<unit-address-list flavour=${flavour} company-id=${companyId} .scope=${scope}></unit-address-list>`,
    form: (id, { scope }) => html`<unit-address-form address-id=${id} .scope=${scope}></unit-address-form>`,
  },
  {
    section: 'invitations',
    label: () => msg('Invitations'),
    needs: 'invitation.list',
    list: ({ flavour, companyId, scope }) =>
      html`<company-invitations flavour=${flavour} company-id=${companyId} .scope=${scope}></company-invitations>`,
  },
];
