import { type ReactiveController, type TemplateResult, html } from 'lit';
import type { UiHost } from './ui-host.ts';

const delay = 500;
/** Long enough to be heard after something longer; then whoever reads through the page no longer comes upon it. */
const lasting = 10_000;

/**
 * A widget's live regions: one polite, one assertive, present from the first render. Polite texts wait half a second
 * and the newest wins, so that a count is not read out at every keystroke. Both are empty again after ten seconds.
 */
export class Announcer implements ReactiveController {
  readonly #host: UiHost;
  #polite = '';
  #assertive = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(host: UiHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Told when there is a pause: results, counts, what was saved. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#polite = again(this.#polite, text);
      this.#told();
    }, delay);
  }

  /** Told at once: errors, the end of acting. */
  alert(text: string): void {
    this.#assertive = again(this.#assertive, text);
    this.#told();
  }

  /** Takes back what was told, where it must not stand on the page any longer. */
  clear(): void {
    this.#empty();
    this.#host.requestUpdate();
  }

  /** Belongs into every branch of the widget's template, at the same place. */
  render(): TemplateResult {
    return html`<div class="visually-hidden">
      <div role="status" aria-live="polite" aria-atomic="true">${this.#polite}</div>
      <div role="alert" aria-live="assertive" aria-atomic="true">${this.#assertive}</div>
    </div>`;
  }

  hostDisconnected(): void {
    this.#empty();
  }

  #told(): void {
    clearTimeout(this.#end);
    this.#end = setTimeout(() => {
      this.#polite = '';
      this.#assertive = '';
      this.#host.requestUpdate();
    }, lasting);
    this.#host.requestUpdate();
  }

  #empty(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#end);
    this.#polite = '';
    this.#assertive = '';
  }
}

/** The same text twice is heard twice only if it differs: a trailing space that comes and goes. */
const again = (last: string, text: string): string => (text === last ? `${text}\u00a0` : text);
