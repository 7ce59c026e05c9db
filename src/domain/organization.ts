import type { Company } from './schemas/organization.ts';

/** A company that pends, was denied or is inactive cannot be traded with or acted for. */
export function isOpen(company: Pick<Company, 'active' | 'status'>): boolean {
  return company.active && company.status === 'approved';
}
