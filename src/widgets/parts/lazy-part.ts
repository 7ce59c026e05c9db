import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { AccountError } from '../../backend/errors.ts';
import { WhenOnline } from '../../controllers/when-online.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { type UiHost, activeIn } from '../../ui/ui-host.ts';
import { failure } from './failure.ts';

/** What a user asked of a part that was not there yet, and where they were. */
interface Wish<Part> {
  readonly act: (part: Part) => void;
  readonly from: HTMLElement | undefined;
}

/**
 * A part of a widget whose code is fetched when it is first needed, so that it delays nothing that is seen before. It is
 * needed where it is shown (`show`), or by a gesture (`use`); `prepare` fetches it ahead of either.
 *
 * Where it cannot be fetched, that is told in its place, with a way to try again; the gesture is then done after all,
 * from where it was made.
 */
export class LazyPart<Part> {
  readonly #host: UiHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<void> | undefined;
  #wish: Wish<Part> | undefined;
  #needed = false;
  #error: AccountError | undefined;

  /** `load` imports the code and makes the part of it. */
  constructor(host: UiHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    new WhenOnline(
      host,
      () => this.#error,
      () => void this.#fetch(),
    );
  }

  /** The part, once it has come. */
  get value(): Part | undefined {
    return this.#part;
  }

  /** The part in its own place, or what stands there until it has come. */
  show(view: (part: Part) => unknown): unknown {
    if (!this.#part && !this.#error) void this.#need();
    return this.#render(view, () => skeleton({ label: msg('Loading…') }));
  }

  /** The part where nothing is to be seen of it before it was used. */
  whenUsed(view: (part: Part) => unknown): unknown {
    return this.#render(view, () => nothing);
  }

  /** Does something with the part as soon as it is there. A newer wish takes the place of an older one. */
  use(act: (part: Part) => void): void {
    if (this.#part) return act(this.#part);
    this.#wish = { act, from: activeIn(this.#host) };
    void this.#need();
  }

  /** Fetches the part while nobody waits for it. A failure is no news until somebody does. */
  prepare(): void {
    if (!this.#part) void this.#fetch();
  }

  #render(view: (part: Part) => unknown, waiting: () => unknown): unknown {
    if (this.#part) return view(this.#part);
    return this.#error
      ? html`<div class="part-failure" role="alert">${failure(this.#error, () => void this.#need())}</div>`
      : waiting();
  }

  #need(): Promise<void> {
    this.#needed = true;
    return this.#fetch();
  }

  #fetch(): Promise<void> {
    return (this.#coming ??= this.#load()
      .then(
        (part) => this.#arrive(part),
        (cause: unknown) => this.#fail(cause),
      )
      .finally(() => {
        this.#coming = undefined;
        this.#host.requestUpdate();
      }));
  }

  #arrive(part: Part): void {
    const wish = this.#wish;
    // The button that tried again is about to go: what is opened gives the focus back to where it was asked for.
    if (this.#error) wish?.from?.focus();
    this.#part = part;
    this.#error = undefined;
    this.#wish = undefined;
    wish?.act(part);
  }

  #fail(cause: unknown): void {
    if (!this.#needed) return;
    this.#error = new AccountError(navigator.onLine ? 'network' : 'offline', { operation: 'part.read', cause });
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector('.part-failure')?.scrollIntoView({ block: 'nearest' });
    });
  }
}
