import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { enoughTyped, typingPause } from './typing.ts';

/**
 * What is typed into a search field, and what is searched for: three characters or more after a pause, anything at once
 * by Enter, nothing at once when the field is emptied.
 */
export class SearchText implements ReactiveController {
  #host: ReactiveControllerHost;
  #onSought: () => void;
  #typed = '';
  #sought = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, onSought: () => void) {
    this.#host = host;
    this.#onSought = onSought;
    host.addController(this);
  }

  get typed(): string {
    return this.#typed;
  }

  get sought(): string {
    return this.#sought;
  }

  type(text: string): void {
    clearTimeout(this.#timer);
    this.#typed = text;
    const { length } = text.trim();
    if (length === 0) this.submit();
    else if (length >= enoughTyped) this.#timer = setTimeout(this.submit, typingPause);
    this.#host.requestUpdate();
  }

  submit = (): void => {
    clearTimeout(this.#timer);
    const text = this.#typed.trim();
    if (text === this.#sought) return;
    this.#sought = text;
    this.#onSought();
    this.#host.requestUpdate();
  };

  clear(): void {
    this.type('');
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
