type FieldDecorator = (prototype: object, name: PropertyKey) => void;

/** What the compiler makes of a field's decorators. */
export default function decorate(decorators: readonly FieldDecorator[], prototype: object, name: PropertyKey): void {
  for (const decorator of decorators) decorator(prototype, name);
}
