/**
 * What makes people, companies and places of one country believable. All of it is invented or in common use; no entry
 * means anybody in particular. Names that are not in Latin letters come with a spelling for logon ids: `Ελένη/eleni`.
 */
export interface Culture {
  readonly country: string;
  readonly language: string;
  readonly currency: string;
  /** `#` stands for a digit. */
  readonly phone: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** Where women's family names differ, in the order of `families`. */
  readonly womensFamilies?: readonly string[];
  readonly trades: readonly string[];
  company(family: string, trade: string): string;
  readonly cities: readonly City[];
  readonly streets: readonly string[];
  streetLine(street: string, number: string): string;
  readonly headquarters: string;
  readonly regions: readonly string[];
  /** A site in a city: a plant, a depot. */
  readonly sites: readonly string[];
  readonly departments: readonly string[];
  /** A team's name; it gets a number. */
  readonly team: string;
}

export interface City {
  readonly name: string;
  readonly zip: string;
  readonly state?: string;
}
