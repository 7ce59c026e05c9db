import type { Resource } from '../capabilities/verbs.ts';

export type { WriteRequestEvent, WrittenEvent } from './write-events.ts';

/*
 * Every event the kit fires: those of writes in `write-events.ts`, the others here. They carry ids and nothing else of a
 * record: no names, no e-mail addresses, no tokens.
 */

/** Fired by the provider whenever another session holds: signed in, signed out, acting begun or ended. */
export class SessionChangedEvent extends Event {
  /** Empty when nobody is signed in. */
  readonly sessionId: string;
  readonly acting: boolean;

  constructor(sessionId: string, acting: boolean) {
    super('session-changed', { bubbles: true, composed: true });
    this.sessionId = sessionId;
    this.acting = acting;
  }
}

/** Fired after acting for a customer has ended, however it ended. */
export class ActingEndedEvent extends Event {
  constructor() {
    super('acting-ended', { bubbles: true, composed: true });
  }
}

/**
 * Asks the page to show another place, of one's account (`account-navigate`) or of the company's (`company-navigate`).
 * Cancel it to route yourself.
 */
export class NavigateEvent extends Event {
  readonly section: string;

  constructor(section: string, area: 'account' | 'company' = 'account') {
    super(`${area}-navigate`, { bubbles: true, composed: true, cancelable: true });
    this.section = section;
  }
}

/** Fired after the user chose another record, as in `organization-selected`. A choice the page made itself is not echoed. */
export class SelectedEvent extends Event {
  readonly id: string;

  constructor(resource: Resource, id: string) {
    super(`${resource}-selected`, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** What is to be shown of a record: the form of a new one or of itself, the buyers who belong to it, or an import of many. */
export type OpenView = 'create' | 'edit' | 'buyers' | 'import';

/**
 * Fired before an overview shows something in the place of its list, as in `unit-open`. Cancel it to show it elsewhere.
 */
export class OpenEvent extends Event {
  readonly view: OpenView;
  /** Empty where one is to be created. */
  readonly id: string;

  constructor(resource: Resource, view: OpenView, id: string) {
    super(`${resource}-open`, { bubbles: true, composed: true, cancelable: true });
    this.view = view;
    this.id = id;
  }
}

/** Fired after the user arranged an element otherwise, which its attributes tell: for a page that keeps them. */
export class ViewChangedEvent extends Event {
  constructor() {
    super('view-changed', { bubbles: true, composed: true });
  }
}

/** Fired after the user opened a record whose personal data was masked until then, as in `customer-revealed`. */
export class RevealedEvent extends Event {
  readonly id: string;

  constructor(resource: Resource, id: string) {
    super(`${resource}-revealed`, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** Fired after a form was left without saving, or when it has nothing more to do. */
export class FormClosedEvent extends Event {
  constructor() {
    super('form-closed', { bubbles: true, composed: true });
  }
}
