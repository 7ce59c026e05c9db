import { msg, str } from '@lit/localize';
import { type TemplateResult, html } from 'lit';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';

/** Where the focus goes once a user was created. */
export const addedId = 'added';

/** In place of the form, after a user was created: what happens next, and the ways on. */
export function addedNotice(
  name: string,
  { onAnother, onClose }: { readonly onAnother: () => void; readonly onClose: () => void },
): TemplateResult {
  return notice({
    kind: 'success',
    id: addedId,
    title: msg(str`${name} can sign in soon`),
    text: msg('The user was created. The system sends them a link to set a password.'),
    actions: html`${button({ label: msg('Create another user'), onClick: onAnother })}
    ${button({ label: msg('Close'), onClick: onClose })}`,
  });
}
