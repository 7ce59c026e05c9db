import { html, nothing } from 'lit';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import type { UiHost } from '../../ui/ui-host.ts';
import { LazyPart } from './lazy-part.ts';
import type * as texts from '../texts/saving-limits.ts';

/**
 * What saving cannot rule out where the system keeps no versions, told below the buttons of every form that changes a
 * record. Where it does, nothing is told and nothing is fetched.
 */
export class SavingLimits {
  readonly #scope: ScopeConsumer;
  readonly #texts: LazyPart<typeof texts>;
  #isFetched = false;

  constructor(host: UiHost, scope: ScopeConsumer) {
    this.#scope = scope;
    this.#texts = new LazyPart(host, () => import('../texts/saving-limits.ts'));
  }

  render(): unknown {
    const { current } = this.#scope;
    const { versions = false } = current?.backend.features ?? {};
    if (!current || versions === true) return nothing;
    // Once: what could not be fetched holds up no form.
    if (!this.#isFetched) this.#texts.prepare();
    this.#isFetched = true;
    return this.#texts.whenUsed(
      ({ savingLimitsText }) => html`<p class="muted small">${savingLimitsText(versions)}</p>`,
    );
  }
}
