import { msg } from '@lit/localize';
import { type Session, effectivePrincipal, isActing } from '../../domain/model.ts';

/** Tells the reader's own row, or that of the person in whose place they act; empty for everybody else's. */
export function selfText(session: Session | undefined, customerId: string): string {
  if (!session || effectivePrincipal(session).id !== customerId) return '';
  return isActing(session) ? msg('(you act for them)') : msg('(you)');
}
