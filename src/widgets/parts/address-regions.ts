import type { SelectOption } from '../../ui/select-field.ts';

/** States and provinces where the post writes them by a code: few enough to choose from, and often written wrongly. */
const regions: Readonly<Partial<Record<string, string>>> = {
  AU:
    'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|' +
    'TAS Tasmania|VIC Victoria|WA Western Australia',
  BR:
    'AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|' +
    'MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|' +
    'PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|' +
    'SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins',
  CA:
    'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|' +
    'NT Northwest Territories|NS Nova Scotia|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|' +
    'SK Saskatchewan|YT Yukon',
  US:
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|AA Armed Forces Americas|AE Armed Forces Europe|' +
    'AP Armed Forces Pacific|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|' +
    'GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|' +
    'MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|' +
    'NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|' +
    'OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|' +
    'UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
};

/** One's choice of states in a country; `undefined` where it is written freely. */
export function regionsOf(country: string): readonly SelectOption[] | undefined {
  return regions[country]?.split('|').map((region) => {
    const [value = ''] = region.split(' ', 1);
    return { value, label: region.slice(value.length + 1) };
  });
}

/**
 * The choice with what is on record in it as it is spelled there, by code or by name or as nobody knows it: an address
 * is not changed by being looked at.
 */
export function regionChoice(options: readonly SelectOption[], present: string): readonly SelectOption[] {
  if (present === '') return options;
  const known = options.find((option) => isRegion(option, present));
  if (!known) return [{ value: present, label: present }, ...options];
  return options.map((option) => (option === known ? { ...option, value: present } : option));
}

export const isRegion = ({ value, label }: SelectOption, text: string): boolean =>
  [value, label].some((name) => name.localeCompare(text, undefined, { sensitivity: 'base' }) === 0);
