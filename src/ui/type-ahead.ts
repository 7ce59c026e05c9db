const pause = 500;

/** Finds a label by what is typed at it: letters within half a second make one word; the same letter again goes on. */
export class TypeAhead {
  #typed = '';
  #last = 0;

  /** The index to go to, or -1. `from` is where one stands now. */
  find(event: KeyboardEvent, labels: readonly string[], from: number): number {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return -1;
    const now = event.timeStamp;
    this.#typed = now - this.#last > pause ? event.key : this.#typed + event.key;
    this.#last = now;

    const typed = this.#typed.toLocaleLowerCase();
    const repeated = typed.replaceAll(typed.charAt(0), '') === '';
    const sought = repeated ? typed.slice(0, 1) : typed;
    const start = repeated ? from + 1 : from;
    for (let step = 0; step < labels.length; step += 1) {
      const index = (start + step + labels.length) % labels.length;
      if (labels[index]?.toLocaleLowerCase().startsWith(sought)) return index;
    }
    return -1;
  }
}
