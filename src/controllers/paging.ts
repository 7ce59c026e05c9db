import type { ReactiveControllerHost } from 'lit';
import type { PageRequest } from '../domain/model.ts';

/** Where one is in a list: the size of a page and the way back to the first, as opaque cursors. */
export class Paging {
  #host: ReactiveControllerHost;
  #size: number;
  #cursors: readonly string[] = [];

  constructor(host: ReactiveControllerHost, size: number) {
    this.#host = host;
    this.#size = size;
  }

  /** What to ask the backend for. */
  get request(): PageRequest {
    const cursor = this.#cursors.at(-1);
    return cursor === undefined ? { size: this.#size } : { size: this.#size, cursor };
  }

  /** A string that differs whenever another page is meant, for a query's arguments. */
  get key(): string {
    return `${this.#size}:${this.#cursors.at(-1) ?? ''}`;
  }

  get size(): number {
    return this.#size;
  }

  /** How many items come before this page. */
  get offset(): number {
    return this.#cursors.length * this.#size;
  }

  get hasPrevious(): boolean {
    return this.#cursors.length > 0;
  }

  next(cursor: string): void {
    this.#go([...this.#cursors, cursor], this.#size);
  }

  previous(): void {
    this.#go(this.#cursors.slice(0, -1), this.#size);
  }

  /** Back to the first page, since what is listed has changed. */
  reset(size = this.#size): void {
    this.#go([], size);
  }

  #go(cursors: readonly string[], size: number): void {
    this.#cursors = cursors;
    this.#size = size;
    this.#host.requestUpdate();
  }
}
