import { msg } from '@lit/localize';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import { Query } from '../../controllers/query.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type Reference, effectivePrincipal } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { ComboboxOption } from '../../ui/combobox-controller.ts';
import { textField } from '../../ui/text-field.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { ReferenceBox, offered, optionOf } from './reference-box.ts';
import { referenceIn } from './references.ts';

export interface CompanyChoiceOptions {
  readonly scope: ScopeConsumer;
  readonly host: UiHost;
  readonly announcer: Announcer;
  /** The company that the page gives; empty where it gives none. */
  readonly preset: () => string;
}

/**
 * The company of a record, under `company` in its form: sought by those who see all of them, shown to those who have
 * one, and fixed where the page or the record says so.
 */
export class CompanyChoice {
  readonly #scope: ScopeConsumer;
  readonly #preset: () => string;
  readonly #box: ReferenceBox;
  readonly #read: Query<readonly [string], Reference>;

  constructor({ scope, host, announcer, preset }: CompanyChoiceOptions) {
    this.#scope = scope;
    this.#preset = preset;
    this.#box = new ReferenceBox(host, announcer);
    this.#read = new Query(scope, {
      watches: ['company'],
      args: () => (this.#mustBeRead ? ([preset()] as const) : undefined),
      run: async ({ backend }, [id], call) => {
        const { name } = await backend.company.read(id, call);
        return { id, name };
      },
    });
  }

  /** The company that a new record begins with. */
  get given(): Reference | undefined {
    const [preset, own] = [this.#preset(), this.#own];
    if (preset === '') return this.#mayList ? undefined : own;
    if (preset === own?.id) return own;
    return this.#read.value ?? { id: preset, name: '' };
  }

  /** `fixed`: it cannot be another one. `onChange` empties what depends on it. */
  render(form: Form<z.ZodMiniType>, { fixed = false, onChange }: { fixed?: boolean; onChange?: () => void } = {}) {
    const label = msg('Company');
    if (fixed || this.#preset() !== '' || !this.#mayList)
      return textField({ id: 'company', label, value: referenceIn(form, 'company')?.name ?? '', readOnly: true });
    return this.#box.render(form, 'company', {
      label,
      required: true,
      placeholder: msg('Search for a company'),
      search: (text, signal) => this.#search(text, signal),
      onSelect: (company) => {
        form.set(['company'], company);
        onChange?.();
      },
    });
  }

  async #search(text: string, signal: AbortSignal): Promise<readonly ComboboxOption[]> {
    const scope = this.#scope.current;
    if (!scope) return [];
    const query = { filter: text ? { text } : {}, sort: { field: 'name' }, page: { size: offered } } as const;
    const { items } = await scope.backend.company.list(query, { signal });
    return items.map(optionOf);
  }

  get #own(): Reference | undefined {
    const session = this.#scope.current?.session;
    const company = session && effectivePrincipal(session).company;
    return company && { id: company.id, name: company.name };
  }

  get #mustBeRead(): boolean {
    const preset = this.#preset();
    return preset !== '' && preset !== this.#own?.id && this.#scope.current?.decide('company.read').allowed === true;
  }

  get #mayList(): boolean {
    return this.#scope.current?.decide('company.list').allowed === true;
  }
}
