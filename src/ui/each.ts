import { noChange } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

/** Items of one kind are drawn by one template; `key` tells them apart. */
type List<Item> = [items: readonly Item[], key: (item: Item) => unknown, template: (item: Item) => unknown];

class Each extends Directive {
  #keys: readonly unknown[] = [];

  render(...[items, key, template]: [...List<unknown>, handsOn: boolean]): unknown {
    this.#keys = distinct(items.map(key));
    return items.map(template);
  }

  override update(list: ChildPart, [items, key, template, handsOn]: Parameters<this['render']>): unknown {
    const drawn: unknown = getCommittedValue(list);
    if (!isDrawn(drawn)) return this.render(items, key, template, handsOn);
    const was = new Map(drawn.map((part, index) => [this.#keys[index], part]));
    this.#keys = distinct(items.map(key));
    const before = staying(was, this.#keys, handsOn);
    const standing = [...before.values()];
    const focused = standing.findIndex((part) => hasFocus(part));
    const handedOn = new Set([...before].filter(([each]) => !was.has(each)).map(([, part]) => part));
    const moved = new Set<ChildPart | undefined>();
    let at = 0;
    const parts = items.map((item, index) => {
      const kept = before.get(this.#keys[index]);
      // What is handed on makes way for what stays: of rows that scroll by, those few move that come.
      const makesWay = (part: ChildPart): boolean => kept !== undefined && handedOn.has(part) && !handedOn.has(kept);
      for (let next = standing[at]; next && (moved.has(next) || makesWay(next)); next = standing[at]) {
        moved.add(next);
        at += 1;
      }
      // What is moved drops the focus, so the others go around whoever has it.
      if (kept && kept === standing[focused]) at = focused;
      if (kept && kept === standing[at]) at += 1;
      else moved.add(kept);
      const part = kept && !moved.has(kept) ? kept : insertPart(list, standing[at], kept);
      return setChildPartValue(part, template(item));
    });
    setCommittedValue(list, parts);
    return noChange;
  }
}

/**
 * What stands from now on, in its order, by the keys of whom it is for; the rest is gone. What has the focus is not handed
 * on: a key pressed there must not reach another record.
 */
function staying(
  drawn: ReadonlyMap<unknown, ChildPart>,
  keys: readonly unknown[],
  handsOn: boolean,
): ReadonlyMap<unknown, ChildPart> {
  const wanted = new Set(keys);
  const coming = handsOn ? keys.filter((key) => !drawn.has(key)) : [];
  const standing = new Map<unknown, ChildPart>();
  for (const [key, part] of drawn) {
    if (wanted.has(key)) standing.set(key, part);
    else if (coming.length > 0 && !hasFocus(part)) standing.set(coming.shift(), part);
    else discard(part);
  }
  return standing;
}

/** Lit keeps the parts of a list as an array. */
const isDrawn = (value: unknown): value is readonly ChildPart[] => Array.isArray(value);

function hasFocus({ startNode, endNode }: ChildPart): boolean {
  for (let node = startNode; node && node !== endNode; node = node.nextSibling)
    if (node instanceof Element && node.matches(':focus-within')) return true;
  return false;
}

/** With its end marker, which Lit since 3.3.1 leaves behind (lit/lit#5010): a list that goes on for long would choke on them. */
function discard(part: ChildPart): void {
  const { endNode } = part;
  removePart(part);
  if (endNode instanceof Comment) endNode.remove();
}

/** A second item of the same key is drawn anew each time, rather than mistaken for the first. */
function distinct(keys: readonly unknown[]): readonly unknown[] {
  const seen = new Set();
  return keys.map((key) => (seen.has(key) ? Symbol() : (seen.add(key), key)));
}

const draw = directive(Each);

/** Draws a list in which each item keeps its nodes, and with them focus and selection, while others come and go. */
export const each = <Item>(...list: List<Item>): unknown => draw(...(list as unknown as List<unknown>), false);

/**
 * The same for items that hold nothing of their own, as rows of text do: the nodes of those that go are handed on to those
 * that come, which takes a fraction of the time of new ones.
 */
export const eachRow = <Item>(...list: List<Item>): unknown => draw(...(list as unknown as List<unknown>), true);
