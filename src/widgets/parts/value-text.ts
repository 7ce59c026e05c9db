import { msg } from '@lit/localize';
import { isReference } from '../../controllers/values.ts';

/** A field's value for reading; empty where there is none. */
export function valueText(value: unknown, text?: (value: unknown) => string): string {
  if (text) return text(value);
  if (typeof value === 'boolean') return value ? msg('Yes') : msg('No');
  if (Array.isArray(value)) return value.map((item) => valueText(item)).join(', ');
  if (isReference(value)) return value.name;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
