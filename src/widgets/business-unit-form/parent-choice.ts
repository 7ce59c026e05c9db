import { msg } from '@lit/localize';
import type * as z from 'zod/mini';
import type { Form } from '../../controllers/form.ts';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { BusinessUnit, Reference } from '../../domain/model.ts';
import type { Announcer } from '../../ui/announcer.ts';
import type { ComboboxOption } from '../../ui/combobox-controller.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { ReferenceBox, offered } from '../parts/reference-box.ts';
import { referenceIn } from '../parts/references.ts';

/** How many are asked for, since a unit and all below it are left out of what is found. */
const asked = 100;

/** The unit above a unit: of the same company, and neither the unit itself nor one below it. */
export class ParentChoice {
  readonly #scope: ScopeConsumer;
  readonly #box: ReferenceBox;

  constructor(scope: ScopeConsumer, host: UiHost, announcer: Announcer) {
    this.#scope = scope;
    this.#box = new ReferenceBox(host, announcer);
  }

  /** Another company has other units. */
  empty(form: Form<z.ZodMiniType>): void {
    this.#box.reset();
    form.set(['parent'], undefined);
  }

  /** `unit`: the one that is edited. */
  render(form: Form<z.ZodMiniType>, unit: BusinessUnit | undefined): unknown {
    const company = referenceIn(form, 'company');
    return this.#box.render(form, 'parent', {
      label: msg('Parent unit'),
      placeholder: msg('No parent'),
      readOnly: company === undefined,
      help: company ? undefined : msg('Choose the company first.'),
      search: (text, signal) => this.#search(text, { company, unit, signal }),
      onSelect: (parent) => form.set(['parent'], parent?.id ? parent : undefined),
    });
  }

  async #search(
    text: string,
    { company, unit, signal }: { company: Reference | undefined; unit: BusinessUnit | undefined; signal: AbortSignal },
  ): Promise<readonly ComboboxOption[]> {
    const scope = this.#scope.current;
    if (!scope || !company) return [];
    const filter = { companyId: company.id, ...(text && { text }) };
    const { items } = await scope.backend.unit.list(
      { filter, sort: { field: 'name' }, page: { size: asked } },
      { signal },
    );
    const possible = items.filter((item) => !liesIn(item, unit)).slice(0, offered);
    const none = text ? [] : [{ id: '', label: msg('No parent') }];
    return [...none, ...possible.map((item) => ({ id: item.id, label: item.name, note: wayTo(item) }))];
  }
}

const liesIn = ({ id, path }: BusinessUnit, unit: BusinessUnit | undefined): boolean =>
  unit !== undefined && (id === unit.id || path.some((above) => above.id === unit.id));

/** Tells namesakes apart. */
const wayTo = ({ path }: BusinessUnit): string => path.map(({ name }) => name).join(' › ');
