import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { needsPostalCode } from '../../domain/countries.ts';
import { each } from '../../ui/each.ts';
import type { Autocomplete } from '../../ui/field.ts';
import { type SelectOption, selectField } from '../../ui/select-field.ts';
import { textField } from '../../ui/text-field.ts';
import type * as regions from './address-regions.ts';
import type * as shapes from './address-shape.ts';
import { cityText, stateText, zipText } from './address-words.ts';
import { countryOptions } from './country-options.ts';
import { bound } from './form-fields.ts';
import { memo } from './memo.ts';

type AnyForm = Form<z.ZodMiniType>;
type Part = shapes.AddressPart;

export interface AddressFieldsOptions {
  /** Whether there must be an address. One that is begun has to be whole all the same: the marks appear by then. */
  readonly needed?: boolean | undefined;
  /** Whether it is the reader's own, so that the browser may fill it in. */
  readonly own?: boolean | undefined;
}

/** How countries write their addresses: fetched with the first address that is edited. */
type Customs = Pick<typeof shapes, 'addressShape'> & Pick<typeof regions, 'regionsOf' | 'regionChoice' | 'isRegion'>;

const path = 'address';
/** The order in which a country's fields stand while none is chosen, or as long as it is not known. */
const anywhere: readonly Part[] = ['street', 'addition', 'zip', 'city', 'state'];
const maxLengths = { street: 100, addition: 50, zip: 15, city: 100, state: 100 };
const tokens: Readonly<Record<Part, Autocomplete>> = {
  street: 'address-line1',
  addition: 'address-line2',
  zip: 'postal-code',
  city: 'address-level2',
  state: 'address-level1',
};

class AddressFieldsDirective extends AsyncDirective {
  #customs: Customs | undefined;
  #asked = false;
  #args: Parameters<AddressFieldsDirective['render']> | undefined;
  /** What was shown for the present country: nothing goes away while it is emptied. */
  #shown: { readonly country: string; readonly parts: ReadonlySet<Part> } = { country: '', parts: new Set() };
  readonly #countries = memo(countryOptions);

  render(form: AnyForm, language: string, options: AddressFieldsOptions = {}): TemplateResult {
    this.#args = [form, language, options];
    if (!this.#asked) void this.#learn();
    const parts = this.#partsOf(form);
    const { needed = false } = options;
    const begun = needed || ['country', ...anywhere].some((part) => form.text(path, part) !== '');
    return html`<div class="form-grid">
      ${selectField({
        ...bound(form, [path, 'country']),
        label: msg('Country'),
        required: begun,
        wide: true,
        autocomplete: options.own ? 'country' : 'off',
        placeholder: msg('Choose a country'),
        options: this.#countries(language),
        onInput: (country) => this.#moveTo(form, country),
      })}
      ${each(
        parts,
        (part) => part,
        (part) => this.#field(form, part, { ...options, needed: begun }),
      )}
    </div>`;
  }

  #field(form: AnyForm, part: Part, { needed = false, own = false }: AddressFieldsOptions): TemplateResult {
    const country = form.text(path, 'country');
    const choice = part === 'state' ? this.#customs?.regionsOf(country) : undefined;
    const common = {
      ...bound(form, [path, part]),
      label: partText(part, country),
      required: needed && (part === 'street' || part === 'city' || (part === 'zip' && needsPostalCode(country))),
      autocomplete: own ? tokens[part] : ('off' as const),
      wide: part === 'street' || part === 'addition',
    };
    if (!choice) return textField({ ...common, maxLength: maxLengths[part] });
    return selectField({ ...common, placeholder: msg('Choose'), options: this.#withPresent(choice, common.value) });
  }

  #withPresent(choice: readonly SelectOption[], present: string): readonly SelectOption[] {
    return this.#customs?.regionChoice(choice, present) ?? choice;
  }

  /** The country's fields, and those in which something stands all the same. */
  #partsOf(form: AnyForm): readonly Part[] {
    const country = form.text(path, 'country');
    const usual = country && this.#customs ? this.#customs.addressShape(country) : anywhere;
    const kept = this.#shown.country === country ? this.#shown.parts : new Set<Part>();
    const odd = anywhere.filter(
      (part) => !usual.includes(part) && (form.text(path, part) !== '' || (this.#customs && kept.has(part))),
    );
    const parts = [...usual, ...odd];
    if (this.#customs) this.#shown = { country, parts: new Set(parts) };
    return parts;
  }

  /** Another country keeps what fits: a code where there are codes, a state that it has or that it writes freely. */
  #moveTo(form: AnyForm, country: string): void {
    form.set([path, 'country'], country);
    if (!this.#customs || country === '') return;
    const { addressShape, regionsOf, isRegion } = this.#customs;
    const shape = addressShape(country);
    const state = form.text(path, 'state');
    const choice = regionsOf(country);
    if (!shape.includes('zip')) form.set([path, 'zip'], '');
    if (!shape.includes('state') || choice?.some((option) => isRegion(option, state)) === false)
      form.set([path, 'state'], '');
  }

  async #learn(): Promise<void> {
    this.#asked = true;
    try {
      const [{ addressShape }, states] = await Promise.all([
        import('./address-shape.ts'),
        import('./address-regions.ts'),
      ]);
      this.#customs = { addressShape, ...states };
      if (this.isConnected && this.#args) this.setValue(this.render(...this.#args));
    } catch {
      // Offline, say: the fields serve in any order, and with the next render it is tried again.
      this.#asked = false;
    }
  }
}

const show = directive(AddressFieldsDirective);

/**
 * The postal address in a form's draft, under `address`: the fields that its country has, in its order and by its words.
 */
export const addressFields = (form: AnyForm, language: string, options?: AddressFieldsOptions): TemplateResult =>
  html`${show(form, language, options)}`;

function partText(part: Part, country: string): string {
  switch (part) {
    case 'street':
      return msg('Street and number');
    case 'addition':
      return msg('Addition');
    case 'zip':
      return zipText(country);
    case 'city':
      return cityText(country);
    case 'state':
      return stateText(country);
  }
}

/** The names of the address fields, for a form's summary: as its country (ISO 3166-1 alpha-2) calls them. */
export const addressLabels = (country = ''): Readonly<Record<string, string>> => ({
  'address/country': msg('Country'),
  ...Object.fromEntries(anywhere.map((part) => [`${path}/${part}`, partText(part, country)])),
});
