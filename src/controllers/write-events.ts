import { type Capability, type Resource, type Verb, resourceOf, verbOf } from '../capabilities/verbs.ts';

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
