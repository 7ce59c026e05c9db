import { msg, str } from '@lit/localize';
import type { Refusal } from '../../capabilities/decide.ts';
import type { ActorRole } from '../../domain/model.ts';
import { memo } from '../parts/memo.ts';
import { actorRoleText } from './roles.ts';

/** Why something is refused, and whom to ask: one or two sentences. */
export function refusalText(refusal: Refusal, language?: string): string {
  const advised = (reason: string) => join(reason, adviceText(refusal.ask, language));
  switch (refusal.code) {
    case 'not-offered':
      return msg('This system does not offer it.');
    case 'look-only':
      return msg('This session is for looking only. Nothing can be changed in it.');
    case 'oneself':
      return msg('You cannot do this to your own account.');
    case 'last-administrator':
      return msg('This is the last administrator. Name another one first.');
    case 'default-role':
      return msg('This is the default role. Make another role the default first.');
    case 'role-in-use':
      return msg('There are still buyers with this role. Take it from them first.');
    case 'unit-in-use':
      return msg('There are still buyers in this organization. Move them first.');
    case 'own-descendant':
      return msg('An organization cannot be moved below itself.');
    case 'company-not-open':
      return msg('The company is not active and approved, so nobody can act for its people.');
    case 'customer-disabled':
      return msg('This account is disabled. Enable it first.');
    case 'no-consent':
      return msg('This customer has not consented to being acted for.');
    case 'outranks':
      return msg('This person has more rights than you.');
    case 'own-top':
      return msg('The roles of your own top organization are set by the store.');
    case 'outside':
      return advised(msg('This lies outside the organizations you administer.'));
    case 'server':
      return advised(msg('The system does not allow it for this record.'));
    case 'unknown':
      return msg('This is not something that can be allowed.');
    case 'not-granted':
      return nestedText(refusal) ?? onlyText(refusal, language) ?? advised(notGrantedText(refusal));
  }
}

const notGrantedText = ({ because }: Refusal): string =>
  because === 'acting'
    ? msg('This cannot be done on behalf of somebody else.')
    : msg('Your role does not include this.');

/** Whoever acts already has nobody to ask: they can do it themselves, after this session. */
const nestedText = ({ capability, because }: Refusal): string | undefined =>
  because === 'acting' && capability === 'customer.access'
    ? msg('Please end this session first. You act for one customer at a time.')
    : undefined;

/** The refusals that people meet most, in one sentence that says who can. */
function onlyText({ capability, ask }: Refusal, language?: string): string | undefined {
  if (ask.length === 0) return undefined;
  const who = whoText(ask, language);
  switch (capability) {
    case 'organization.delete':
      return msg(str`Only a ${who} can delete an organization.`);
    case 'buyer.delete':
      return msg(str`Only a ${who} can delete a buyer.`);
    case 'buyer.assignRoles':
      return msg(str`Only a ${who} can edit the roles of a buyer.`);
    default:
      return undefined;
  }
}

const adviceText = (ask: readonly ActorRole[], language?: string): string =>
  ask.length === 0 ? '' : msg(str`Please contact a ${whoText(ask, language)}.`);

const whoText = (ask: readonly ActorRole[], language = 'en'): string =>
  alternatives(language).format(ask.map(actorRoleText));

const alternatives = memo((language: string) => new Intl.ListFormat(language, { type: 'disjunction' }));

const join = (...sentences: string[]): string => sentences.filter(Boolean).join(' ');
