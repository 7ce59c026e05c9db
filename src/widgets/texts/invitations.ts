import { msg } from '@lit/localize';
import type { InvitationState } from '../../domain/model.ts';

export function invitationStateText(state: InvitationState): string {
  switch (state) {
    case 'new':
      return msg('Not sent');
    case 'sent':
      return msg('Sent');
    case 'accepted':
      return msg('Accepted');
  }
}
