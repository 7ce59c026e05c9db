import { msg } from '@lit/localize';
import type { ApprovalState } from '../../domain/model.ts';

export const enabledText = (enabled: boolean): string => (enabled ? msg('Enabled') : msg('Disabled'));

/** Whether a buyer's membership was approved. Not to be mixed up with enabled: only with both can they sign in. */
export function approvalText(approval: ApprovalState): string {
  switch (approval) {
    case 'approved':
      return msg('Approved');
    case 'pending':
      return msg('Waiting for approval');
    case 'rejected':
      return msg('Rejected');
  }
}
