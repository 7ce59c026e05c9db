import * as z from 'zod/mini';
import { approvalSettings, companyStatuses } from '../vocabulary.ts';
import { PostalAddress } from './address.ts';
import { Email, Id, Phone, Reference, optionalText, recordFields, requiredText } from './fields.ts';

/** Two kinds of approvals, each with its setting and what that setting amounts to. */
export const Approvals = z.object({
  buyers: z.enum(approvalSettings),
  orders: z.enum(approvalSettings),
  effective: z.optional(z.object({ buyers: z.boolean(), orders: z.boolean() })),
});
export type Approvals = z.infer<typeof Approvals>;

const organizationFields = {
  ...recordFields,
  name: z.string(),
  description: z.optional(z.string()),
  /** Ancestors from the company down to the parent; empty for a company. */
  path: z.array(Reference),
  /** How many organizations lie directly below. */
  childCount: z.int().check(z.nonnegative()),
  /** How many buyers belong to this very organization, where the server counts them. */
  buyerCount: z.optional(z.int().check(z.nonnegative())),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(PostalAddress),
  /** A locked organization's buyers cannot sign in under it. */
  locked: z.optional(z.boolean()),
  approvals: z.optional(Approvals),
  /** The roles that may be held in this organization. */
  roles: z.optional(z.array(Reference)),
};

/** The tenant: the organization at the top of a tree. */
export const Company = z.object({
  ...organizationFields,
  kind: z.literal('company'),
  active: z.boolean(),
  status: z.enum(companyStatuses),
});
export type Company = z.infer<typeof Company>;

/** A node below a company or another unit. */
export const BusinessUnit = z.object({
  ...organizationFields,
  kind: z.literal('unit'),
  companyId: Id,
  companyName: z.optional(z.string()),
  parentId: z.optional(Id),
  externalUrl: z.optional(z.string()),
  iban: z.optional(z.string()),
  bic: z.optional(z.string()),
  addresses: z.optional(z.array(Reference)),
});
export type BusinessUnit = z.infer<typeof BusinessUnit>;

/** Either of the two: what the tree shows. */
export const Organization = z.discriminatedUnion('kind', [Company, BusinessUnit]);
export type Organization = z.infer<typeof Organization>;

/** What can be changed of an existing organization: its details, address and contact. */
export const OrganizationUpdate = z.object({
  name: requiredText(100),
  description: optionalText(512),
  email: z.optional(Email),
  phone: z.optional(Phone),
  address: z.optional(PostalAddress),
});
export type OrganizationUpdate = z.infer<typeof OrganizationUpdate>;

/** A new organization below one that exists. Approvals and roles are inherited from it. */
export const OrganizationDraft = z.extend(OrganizationUpdate, { parentId: Id });
export type OrganizationDraft = z.infer<typeof OrganizationDraft>;

export const CompanyDraft = z.object({ name: requiredText(100) });
export type CompanyDraft = z.infer<typeof CompanyDraft>;
