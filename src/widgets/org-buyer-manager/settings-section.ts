import type { AccountError } from '../../backend/errors.ts';
import type { Organization } from '../../domain/model.ts';
import type { OrganizationVerb } from './organization-acts.ts';

/** A part of an organization's settings that is read, edited and saved by itself. */
export interface SettingsSection {
  /** Unique among the sections. */
  readonly id: string;
  readonly title: string;
  /** The name of the button that begins to edit. */
  readonly editName: string;
  /** What is needed to save it. */
  readonly verb: OrganizationVerb;
  /** Where the focus goes when editing begins. */
  readonly firstField: string;
  readonly command: { readonly pending: boolean; readonly error: AccountError | undefined; clear(): void };
  /** Whether the system tells of it. */
  isKnown(organization: Organization): boolean;
  /** Begins to edit what the organization has. */
  begin(organization: Organization): void;
  view(organization: Organization): unknown;
  fields(organization: Organization): unknown;
  save(organization: Organization): Promise<{ readonly done: boolean }>;
}
