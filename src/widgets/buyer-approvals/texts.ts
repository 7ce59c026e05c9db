import { msg } from '@lit/localize';
import type { ApprovalState } from '../../domain/model.ts';
import type { EmptyStateOptions } from '../../ui/empty-state.ts';
import { checkCircleIcon, personIcon } from '../../ui/icons.ts';

export function tabText(state: ApprovalState): string {
  switch (state) {
    case 'pending':
      return msg('Waiting');
    case 'approved':
      return msg('Approved');
    case 'rejected':
      return msg('Rejected');
  }
}

/** What is said where a tab has nobody to show. */
export function nobody(state: ApprovalState): EmptyStateOptions {
  switch (state) {
    case 'pending':
      return {
        icon: checkCircleIcon,
        title: msg('Nobody waits for an answer'),
        text: msg('Whoever asks to join one of your organizations is listed here.'),
      };
    case 'approved':
      return {
        icon: personIcon,
        title: msg('Nobody who asked is approved yet'),
        text: msg('Answer those who wait, and they are listed here.'),
      };
    case 'rejected':
      return {
        icon: personIcon,
        title: msg('Nobody was rejected'),
        text: msg('Whoever is turned away is listed here, with the comment.'),
      };
  }
}
