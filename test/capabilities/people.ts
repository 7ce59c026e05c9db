import type { ActorRole, Principal, Session } from '../../src/domain/model.ts';

/** Somebody of one role, at home in the organization `top`. */
export function someone(role: ActorRole, id = `the-${role}`): Principal {
  return {
    id,
    loginId: `${id}@shop.example`,
    firstName: 'Some',
    lastName: 'Body',
    roles: [role],
    organizations: [{ id: 'top', name: 'Top' }],
  };
}

export const sessionOf = (role: ActorRole): Session => ({ id: 'own', actor: someone(role) });

export const acting = (actor: ActorRole, subject: ActorRole): Session => ({
  id: 'acting',
  actor: someone(actor),
  subject: someone(subject, `the-customer-${subject}`),
  reason: 'Asked us to help with an order',
});
