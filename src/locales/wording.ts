import {
  LOCALE_STATUS_EVENT,
  type MsgFn,
  type MsgOptions,
  type StrResult,
  type TemplateLike,
  msg,
} from '@lit/localize';
import { _installMsgImplementation } from '@lit/localize/init/install.js';

/** What `msg()` is given: a text of the source, or one with values in it. */
export type Message = string | StrResult;

/** Says a message in another way than the source does: a translation, a page's own words. `undefined`: it has none for it. */
export type Wording = (message: Message) => string | undefined;

/**
 * What the kit speaks at present. It lies in a module since `msg()` does, which knows nothing of the element that asks;
 * what a provider speaks is set again before each rendering of what is inside it.
 */
let spoken: Wording | undefined;
let installed = false;

/** From now on, all texts are in this wording, or in English where it has none. Those who listen hear of it. */
export function speak(wording: Wording | undefined): void {
  if (wording === spoken) return;
  spoken = wording;
  install();
  // The event of @lit/localize without a status, of which nobody else makes anything.
  dispatchEvent(Object.assign(new Event(LOCALE_STATUS_EVENT), { detail: {} }));
}

/**
 * `msg()` can be taken over once. A page that has the same copy of @lit/localize and takes it over itself stays as it
 * is: it can add our texts to its own (`templatesOf`).
 */
function install(): void {
  if (installed) return;
  installed = true;
  // Typed anew, since whatever has the type of `msg` is taken for a text of ours when texts are collected.
  const english: (message: TemplateLike, options?: MsgOptions) => unknown = msg;
  const impl = (message: TemplateLike, options?: MsgOptions): unknown =>
    wordingOf(message) ?? english(message, options);
  try {
    // No function satisfies overloads by inference.
    _installMsgImplementation(impl as MsgFn);
  } catch {
    console.warn('[prokura] This page runs @lit/localize itself: see templatesOf() of prokura/locales.');
  }
}

const wordingOf = (message: TemplateLike): string | undefined =>
  typeof message === 'string' || 'strTag' in message ? spoken?.(message) : undefined;
