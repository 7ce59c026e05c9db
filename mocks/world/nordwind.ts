import type { UnitRow } from '../../src/adapters/memory.ts';
import { cultures } from './cultures.ts';
import type { Draft, GrownCompany } from './draft.ts';
import { addUnit } from './grow-company.ts';

/** What Nordwind has in the grown worlds besides what the small world knows: parent, id, name. Bruno's part is 27 organizations. */
const further: readonly (readonly [parentId: string, id: string, name: string])[] = [
  ['nordwind-hamburg', 'nordwind-altona', 'Werkstatt Altona'],
  ['nordwind-hamburg', 'nordwind-purchasing', 'Einkauf'],
  ['nordwind-hamburg', 'nordwind-harburg', 'Lager Harburg'],
  ['nordwind-port', 'nordwind-dock', 'Trockendock'],
  ['nordwind-port', 'nordwind-quay', 'Kaianlage'],
  ['nordwind-dock', 'nordwind-early', 'Frühschicht'],
  ['nordwind-dock', 'nordwind-late', 'Spätschicht'],
  ['nordwind-harburg', 'nordwind-cables', 'Kabel und Leitungen'],
  ['nordwind-harburg', 'nordwind-switchgear', 'Schaltanlagen'],
  ['nordwind-bremen', 'nordwind-ueberseehafen', 'Überseehafen'],
  ['nordwind-bremen', 'nordwind-vegesack', 'Werft Vegesack'],
  ['nordwind-north', 'nordwind-kiel', 'Kiel'],
  ['nordwind-kiel', 'nordwind-howaldt', 'Ostufer'],
  ['nordwind-kiel', 'nordwind-locks', 'Schleusen Holtenau'],
  ['nordwind-north', 'nordwind-luebeck', 'Lübeck'],
  ['nordwind-luebeck', 'nordwind-travemuende', 'Travemünde'],
  ['nordwind-north', 'nordwind-rostock', 'Rostock'],
  ['nordwind-rostock', 'nordwind-warnow', 'Warnowwerft'],
  ['nordwind-rostock', 'nordwind-service', 'Bordservice'],
  ['nordwind-north', 'nordwind-gdansk', 'Gdańsk'],
  ['nordwind-gdansk', 'nordwind-yard', 'Stocznia Północna'],
  ['nordwind-north', 'nordwind-goteborg', 'Göteborg'],
  ['nordwind-goteborg', 'nordwind-hisingen', 'Hisingen'],
  ['nordwind-south', 'nordwind-stuttgart', 'Stuttgart'],
  ['nordwind-south', 'nordwind-wien', 'Wien'],
  ['nordwind-munich', 'nordwind-isar', 'Werk Isar'],
];

/** The company of the named buyers, as something that can go on growing. */
export function growNordwind(draft: Draft): GrownCompany {
  const isOurs = (row: Draft['organizations'][number]): row is UnitRow =>
    row.kind === 'unit' && row.companyId === 'nordwind';
  const [culture] = cultures;
  if (!culture) throw new RangeError('There is no culture');
  const company: GrownCompany = {
    id: 'nordwind',
    domain: 'nordwind.example',
    culture,
    units: draft.organizations.filter(isOurs),
  };
  for (const [parentId, id, name] of further) addUnit(draft, company, parentId, name, id);
  return company;
}
