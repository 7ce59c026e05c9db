import type { ReactiveController } from 'lit';
import type { ScopeConsumer } from '../../controllers/scope-consumer.ts';
import { type CustomerCriteria, type CustomerCriterion, hasCriterion } from '../../domain/model.ts';
import { enoughTyped, typingPause } from '../parts/typing.ts';

/**
 * What is typed, and what was asked for. The quick search asks by itself after a pause; everything else waits for an
 * explicit submit. Another actor begins with nothing: what one typed about a customer is not for the next to read.
 */
export class CustomerSearch implements ReactiveController {
  #scope: ScopeConsumer;
  #onAsk: () => void;
  #typed: CustomerCriteria = {};
  #asked: CustomerCriteria | undefined;
  #missing = false;
  #series = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #actorId: string | undefined;

  /** `onAsk` is called before anything new is asked for. */
  constructor(scope: ScopeConsumer, onAsk: () => void) {
    this.#scope = scope;
    this.#onAsk = onAsk;
    scope.host.addController(this);
  }

  get typed(): CustomerCriteria {
    return this.#typed;
  }

  /** What the list answers; another object whenever it is asked anew. */
  get asked(): CustomerCriteria | undefined {
    return this.#asked;
  }

  /** A submit came without any criterion. */
  get missing(): boolean {
    return this.#missing;
  }

  /** Changes when the search was cleared: answers of an earlier series are not shown again. */
  get series(): number {
    return this.#series;
  }

  type(criterion: CustomerCriterion, value: string): void {
    this.#typed = { ...this.#typed, [criterion]: value };
    this.#missing = false;
    if (criterion === 'text') this.#askSoon(value);
    this.#scope.host.requestUpdate();
  }

  /** Asks for what is typed; `false` where that is nothing. */
  submit(): boolean {
    clearTimeout(this.#timer);
    const criteria = trimmed(this.#typed);
    this.#missing = !hasCriterion(criteria);
    if (!this.#missing) {
      this.#asked = criteria;
      this.#onAsk();
    }
    this.#scope.host.requestUpdate();
    return !this.#missing;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#typed = {};
    this.#asked = undefined;
    this.#missing = false;
    this.#series += 1;
    this.#onAsk();
    this.#scope.host.requestUpdate();
  }

  hostUpdate(): void {
    const actorId = this.#scope.current?.session.actor.id;
    if (actorId === undefined) return;
    if (this.#actorId !== undefined && actorId !== this.#actorId) this.clear();
    this.#actorId = actorId;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #askSoon(text: string): void {
    clearTimeout(this.#timer);
    const sought = text.trim();
    if (sought.length < enoughTyped || sought === this.#asked?.text) return;
    this.#timer = setTimeout(() => this.submit(), typingPause);
  }
}

function trimmed(criteria: CustomerCriteria): CustomerCriteria {
  const entries = Object.entries(criteria).map(([name, value = '']) => [name, value.trim()] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
