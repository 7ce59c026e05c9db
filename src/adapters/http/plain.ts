/**
 * The same members without a prototype. What a script on the page has put on `Object.prototype` is no option, no header
 * and no property of a request.
 */
export const plain = <Value extends object>(value: Value): Value => Object.assign(Object.create(null) as Value, value);
