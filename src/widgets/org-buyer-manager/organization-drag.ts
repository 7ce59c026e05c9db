import { msg, str } from '@lit/localize';
import type { Organization } from '../../domain/model.ts';
import { moveRefusal } from './move-refusal.ts';
import type { Shared } from './shared.ts';

export interface OrganizationDragOptions {
  readonly find: (id: string) => Organization | undefined;
  /** The mouse rests on a closed branch. */
  readonly onOpen: (id: string) => void;
  readonly onDrop: (organization: Organization, parent: Organization) => void;
}

interface Over {
  readonly parent: Organization;
  readonly refusal: string | undefined;
}

const rest = 700;

/** An organization on its way through the tree, by mouse: where it may be dropped, and why not elsewhere. */
export class OrganizationDrag {
  readonly #shared: Shared;
  readonly #options: OrganizationDragOptions;
  #carried: Organization | undefined;
  #over: Over | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shared: Shared, options: OrganizationDragOptions) {
    this.#shared = shared;
    this.#options = options;
  }

  /** The organization under the mouse, and whether it takes the one that is carried. */
  get over() {
    return this.#over && { nodeId: this.#over.parent.id, allowed: this.#over.refusal === undefined };
  }

  /** What dropping would do now, or why it does nothing. */
  get text(): string {
    if (!this.#carried) return '';
    if (!this.#over) return msg(str`Drop ${this.#carried.name} on the organization that it is to lie below.`);
    return this.#over.refusal ?? msg(str`Move ${this.#carried.name} below ${this.#over.parent.name}`);
  }

  start(id: string): void {
    this.#carried = this.#options.find(id);
    this.#go(undefined);
  }

  handle(event: DragEvent, id: string | undefined): void {
    if (!this.#carried) return;
    switch (event.type) {
      case 'dragover':
        return this.#onOver(event, id);
      case 'dragleave':
        return leavesTree(event) ? this.#go(undefined) : undefined;
      case 'drop':
        return this.#onDrop(event);
      case 'dragend':
        return this.#end();
    }
  }

  #onOver(event: DragEvent, id: string | undefined): void {
    if (id !== this.#over?.parent.id) this.#go(id);
    if (this.#over?.refusal === undefined && this.#over) event.preventDefault();
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    const [carried, over] = [this.#carried, this.#over];
    this.#end();
    if (carried && over && over.refusal === undefined) this.#options.onDrop(carried, over.parent);
  }

  #end(): void {
    this.#carried = undefined;
    this.#go(undefined);
  }

  #go(id: string | undefined): void {
    clearTimeout(this.#timer);
    const parent = id === undefined ? undefined : this.#options.find(id);
    this.#over = parent && this.#carried && { parent, refusal: moveRefusal(this.#shared, this.#carried, parent) };
    if (parent && parent.childCount > 0) this.#timer = setTimeout(() => this.#options.onOpen(parent.id), rest);
    this.#shared.host.requestUpdate();
  }
}

function leavesTree({ currentTarget, relatedTarget }: DragEvent): boolean {
  return currentTarget instanceof Node && !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
