import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { Invitation } from '../../domain/model.ts';
import { isolated } from '../../ui/details.ts';
import type { ActCapability, ActQuestion, OverviewQuestions, QuestionContext } from '../parts/overview/definition.ts';
import { gap, sentence } from '../parts/sentence.ts';

/** What is asked before mail goes to somebody, or the way in is taken from them. */
export const questions: OverviewQuestions<Invitation> = {
  ask,
  bulk: (_, count) => ({
    button: msg(str`Send: ${count}`),
    title: msg(str`Send the invitations (${count})?`),
    text: msg('Each gets a message with a link, by which they set a password and join.'),
  }),
  counted: (_, count, of) => (of === undefined ? msg(str`Sent: ${count}.`) : msg(str`Sent: ${count} of ${of}`)),
};

function ask(capability: ActCapability, invitation: Invitation, { name }: QuestionContext): ActQuestion {
  const { state, email, organization } = invitation;
  if (capability === 'invitation.send') {
    return {
      title:
        state === 'sent' ? msg(str`Send the invitation to ${name} again?`) : msg(str`Send the invitation to ${name}?`),
      body: html`<p>
          ${sentence(msg(str`It goes to ${gap(0)}, with a link to join ${gap(1)}.`), isolated(email), isolated(organization.name))}
        </p>
        ${state === 'sent' ? html`<p>${msg('They have had it once already.')}</p>` : ''}`,
      confirmLabel: state === 'sent' ? msg('Send again') : msg('Send'),
      done: msg(str`The invitation to ${name} is sent.`),
    };
  }
  return {
    title: msg(str`Revoke the invitation to ${name}?`),
    body: revokeText(invitation),
    confirmLabel: msg('Revoke invitation'),
    done: msg(str`The invitation to ${name} is revoked.`),
  };
}

function revokeText({ state }: Invitation): string {
  switch (state) {
    case 'accepted':
      return msg('Only the note of it is deleted. They stay a user of the business unit.');
    case 'sent':
      return msg('The link that they were sent leads nowhere then. They can be invited again.');
    case 'new':
      return msg('It was not sent yet. They can be invited again.');
  }
}
