import { msg } from '@lit/localize';

/** What the parts of an address are called in a country (ISO 3166-1 alpha-2); without one, in general. */
export function zipText(country: string): string {
  switch (country) {
    case 'US':
      return msg('ZIP code');
    case 'IN':
      return msg('PIN code');
    case 'IE':
      return msg('Eircode');
    case 'GB':
    case 'AU':
    case 'NZ':
      return msg('Postcode');
    default:
      return msg('Postal code');
  }
}

export function cityText(country: string): string {
  switch (country) {
    case 'GB':
    case 'IE':
      return msg('Town or city');
    case 'HK':
      return msg('District');
    default:
      return msg('City');
  }
}

export function stateText(country: string): string {
  switch (country) {
    case 'US':
    case 'BR':
    case 'IN':
    case 'MX':
    case 'MY':
      return msg('State');
    case 'AU':
      return msg('State or territory');
    case 'CA':
      return msg('Province or territory');
    case 'CN':
    case 'ES':
    case 'IT':
      return msg('Province');
    case 'JP':
      return msg('Prefecture');
    case 'IE':
      return msg('County');
    case 'HK':
      return msg('Region');
    case 'AE':
      return msg('Emirate');
    default:
      return msg('State or province');
  }
}
