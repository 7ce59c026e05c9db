/**
 * What the script-tag build takes in place of some globals, since libraries that old pages stand on replace those:
 * MooTools 1.4 has an `Event` that nothing can be dispatched with and a `Document` that knows of no style sheets, and
 * both it and Prototype.js an `Array.from` that knows neither iterables nor a second argument.
 */
const NativeEvent = Object.getPrototypeOf(UIEvent) as typeof Event;
const NativeDocument = Object.getPrototypeOf(HTMLDocument) as typeof Document;
export { NativeEvent as Event, NativeDocument as Document };

/** As the language has it: of an iterable or of what only has a length. */
export function from<Item, Made = Item>(
  items: Iterable<Item> | ArrayLike<Item>,
  make?: (item: Item, index: number) => Made,
): (Item | Made)[] {
  const walk = Symbol.iterator in Object(items) ? (items as Iterable<Item>) : walkOf(items as ArrayLike<Item>);
  return make ? [...walk].map(make) : [...walk];
}

const walkOf = <Item>(items: ArrayLike<Item>): Iterable<Item> => Array.prototype.values.call(items) as Iterable<Item>;
