import { msg, str } from '@lit/localize';
import type { Capability } from '../../capabilities/verbs.ts';

/** What is asked before a buyer is written to, and what is told when it is done. */
export interface BuyerQuestion {
  readonly kind?: 'danger';
  readonly title: string;
  readonly body: string;
  readonly confirmLabel: string;
  readonly done: string;
}

export type ConfirmedCapability = Extract<
  Capability,
  'buyer.enable' | 'buyer.disable' | 'buyer.delete' | 'customer.resetPassword'
>;

/** `name` is the buyer's, `organization` that of their organization. */
export function buyerQuestion(capability: ConfirmedCapability, name: string, organization: string): BuyerQuestion {
  switch (capability) {
    case 'buyer.enable':
      return {
        title: msg(str`Enable ${name}?`),
        body: msg(str`They can sign in and buy for ${organization} again, as long as they are approved.`),
        confirmLabel: msg('Enable'),
        done: msg(str`${name} is enabled.`),
      };
    case 'buyer.disable':
      return {
        kind: 'danger',
        title: msg(str`Disable ${name}?`),
        body: msg(str`They can no longer sign in and buy for ${organization}. You can enable them again at any time.`),
        confirmLabel: msg('Disable'),
        done: msg(str`${name} is disabled.`),
      };
    case 'buyer.delete':
      return {
        kind: 'danger',
        title: msg(str`Delete ${name}?`),
        body: msg(str`They lose their place in ${organization}. This cannot be undone.`),
        confirmLabel: msg('Delete buyer'),
        done: msg(str`${name} is deleted.`),
      };
    case 'customer.resetPassword':
      return {
        title: msg(str`Reset the password of ${name}?`),
        body: msg('The system sends them a link to set a new one.'),
        confirmLabel: msg('Reset password'),
        done: msg(str`A link to set a new password is on its way to ${name}.`),
      };
  }
}
