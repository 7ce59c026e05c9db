import { msg } from '@lit/localize';
import type { AddressPurpose, AddressUse } from '../../domain/model.ts';

export const purposeText = (purpose: AddressPurpose): string =>
  purpose === 'shipping' ? msg('Shipping') : msg('Billing');

export const useText = (use: AddressUse): string => (use === 'both' ? msg('Shipping and billing') : purposeText(use));

export const defaultText = (purpose: AddressPurpose): string =>
  purpose === 'shipping' ? msg('Default for shipping') : msg('Default for billing');
