import type { Elements, Events } from './elements.ts';

/*
 * For scripts without a framework, and for Angular, whose templates take the types of elements and events from the DOM:
 * `querySelector('find-customers')` and `addEventListener('customer-accessed', …)` know what they are about.
 */
declare global {
  interface HTMLElementTagNameMap extends Elements {}
  interface GlobalEventHandlersEventMap extends Events {}
}
