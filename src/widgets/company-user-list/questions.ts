import { msg, str } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { type Buyer, fullName } from '../../domain/model.ts';
import { logonId } from '../parts/logon-id.ts';
import type {
  ActCapability,
  ActQuestion,
  BulkQuestion,
  OverviewQuestions,
  QuestionContext,
} from '../parts/overview/definition.ts';
import { gap, sentence } from '../parts/sentence.ts';

/**
 * What is asked before something is done to a user. To delete a membership and to delete a person are told apart: the
 * second takes every membership, cannot be taken back, and wants the person's name typed.
 */
export const questions: OverviewQuestions<Buyer> = {
  ask,
  bulk,
  counted,
  further: async (capability, { customerId }, { buyer }, call) => {
    if (capability !== 'buyer.anonymize') return [];
    const { items } = await buyer.search({ filter: { customerId }, page: { size: 50 } }, call);
    return items.map(({ id, organization, company }) => ({ id, name: `${organization.name} (${company.name})` }));
  },
};

function ask(capability: ActCapability, buyer: Buyer, context: QuestionContext): ActQuestion {
  const { name } = context;
  const organization = buyer.organization.name;
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
        title: msg(str`Disable ${name}?`),
        body: msg(str`They can no longer sign in and buy for ${organization}. You can enable them again at any time.`),
        confirmLabel: msg('Disable'),
        done: msg(str`${name} is disabled.`),
      };
    case 'buyer.anonymize':
      return anonymizeQuestion(buyer, context);
    default:
      return {
        title: msg(str`Delete the membership of ${name} in ${organization}?`),
        body: msg('They no longer belong to this business unit. The person and their other memberships stay.'),
        confirmLabel: msg('Delete membership'),
        done: msg(str`${name} no longer belongs to ${organization}.`),
      };
  }
}

function anonymizeQuestion(buyer: Buyer, { name, language, further }: QuestionContext): ActQuestion {
  const accepted = [buyer.loginId, fullName(buyer, language)].map(folded);
  return {
    title: msg(str`Delete ${name} for good?`),
    body: html`<p>
        ${msg('Name, e-mail, phone and addresses are erased everywhere. What they ordered stays, without their name. There is no way back.')}
      </p>
      ${further && further.length > 0 ? memberships(further) : nothing}
      <p>${sentence(msg(str`Logon ID: ${gap(0)}`), logonId(buyer.loginId))}</p>`,
    confirmLabel: msg('Delete person for good'),
    done: msg(str`${name} is deleted for good.`),
    typed: {
      label: msg('Type their logon ID or their full name'),
      accepts: (typed) => accepted.includes(folded(typed)),
    },
  };
}

const memberships = (references: NonNullable<QuestionContext['further']>): TemplateResult =>
  html`<p>${msg('All of their memberships go:')}</p>
    <ul class="lines">
      ${references.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
    </ul>`;

/** Whoever types it as it is read means it, whatever the case, the form of an accent or a space too many. */
const folded = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase();

function bulk(capability: ActCapability, count: number): BulkQuestion {
  switch (capability) {
    case 'buyer.enable':
      return {
        button: msg(str`Enable: ${count}`),
        title: msg(str`Enable the chosen users (${count})?`),
        text: msg('They can sign in and buy again, as long as they are approved.'),
      };
    case 'buyer.disable':
      return {
        button: msg(str`Disable: ${count}`),
        title: msg(str`Disable the chosen users (${count})?`),
        text: msg('They can no longer sign in and buy. You can enable them again at any time.'),
      };
    default:
      return {
        button: msg(str`Delete: ${count}`),
        title: msg(str`Delete the chosen memberships (${count})?`),
        text: msg('The people and their other memberships stay. This cannot be undone.'),
      };
  }
}

function counted(capability: ActCapability, count: number, of?: number): string {
  switch (capability) {
    case 'buyer.enable':
      return of === undefined ? msg(str`Enabled: ${count}.`) : msg(str`Enabled: ${count} of ${of}`);
    case 'buyer.disable':
      return of === undefined ? msg(str`Disabled: ${count}.`) : msg(str`Disabled: ${count} of ${of}`);
    default:
      return of === undefined ? msg(str`Deleted: ${count}.`) : msg(str`Deleted: ${count} of ${of}`);
  }
}
