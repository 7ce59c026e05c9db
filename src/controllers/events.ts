import { type Capability, type Resource, type Verb, resourceOf, verbOf } from '../capabilities/verbs.ts';

/**
 * Every event the kit fires. They carry ids and nothing else of a record: no names, no e-mail addresses, no tokens.
 */

const participles: Readonly<Partial<Record<Verb, string>>> = {
  access: 'accessed',
  pin: 'pinned',
  unpin: 'unpinned',
  enable: 'enabled',
  disable: 'disabled',
  resetPassword: 'password-reset',
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  setApprovals: 'approvals-set',
  setRoles: 'roles-set',
  attach: 'attached',
  invite: 'invited',
  assignRoles: 'roles-assigned',
  activate: 'activated',
  deactivate: 'deactivated',
  approve: 'approved',
  deny: 'denied',
  reject: 'rejected',
  configure: 'configured',
  changePassword: 'password-changed',
  changeEmail: 'email-changed',
  setAssistance: 'assistance-set',
  anonymize: 'anonymized',
  send: 'sent',
  revoke: 'revoked',
  switchUnit: 'unit-switched',
  createAddress: 'address-created',
  updateAddress: 'address-updated',
  deleteAddress: 'address-deleted',
};

const dashed = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Fired before a write, as in `buyer-disable-request`. Calling `preventDefault()` keeps it from being sent. */
export class WriteRequestEvent extends Event {
  readonly resource: Resource;
  readonly verb: Verb;
  /** The record it is aimed at; empty when one is about to be created. */
  readonly id: string;

  constructor(capability: Capability, id: string) {
    const [resource, verb] = [resourceOf(capability), verbOf(capability)];
    super(`${resource}-${dashed(verb)}-request`, { bubbles: true, composed: true, cancelable: true });
    this.resource = resource;
    this.verb = verb;
    this.id = id;
  }
}

/** Fired after the backend confirmed a write, as in `buyer-disabled` or `customer-accessed`. */
export class WrittenEvent extends Event {
  readonly resource: Resource;
  readonly verb: Verb;
  readonly id: string;

  constructor(capability: Capability, id: string) {
    const [resource, verb] = [resourceOf(capability), verbOf(capability)];
    super(`${resource}-${participles[verb] ?? dashed(verb)}`, { bubbles: true, composed: true });
    this.resource = resource;
    this.verb = verb;
    this.id = id;
  }
}

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

/** Asks the page to show another place. Cancel it to route yourself. */
export class NavigateEvent extends Event {
  readonly section: string;

  constructor(section: string) {
    super('account-navigate', { bubbles: true, composed: true, cancelable: true });
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
