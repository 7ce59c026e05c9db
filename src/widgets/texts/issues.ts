import { msg, str } from '@lit/localize';
import type { FieldIssue } from '../../domain/model.ts';

/** What is wrong with a field, beside it. */
export function issueText({ code, limit }: FieldIssue): string {
  switch (code) {
    case 'required':
      return msg('Please fill this in.');
    case 'too-short':
      return msg(str`At least ${limit ?? ''} characters are needed.`);
    case 'too-long':
      return msg(str`At most ${limit ?? ''} characters fit here.`);
    case 'format':
      return msg('This does not look complete.');
    case 'future':
      return msg('This date is in the future.');
    case 'mismatch':
      return msg('The two do not match.');
    case 'taken':
      return msg('This is already in use.');
    case 'unknown':
      return msg('This does not exist.');
    case 'not-allowed':
      return msg('This cannot be chosen here.');
    case 'checksum':
      return msg('The check digits are wrong. Is there a typing error?');
    case 'unchecked':
      return msg('This could not be checked. Are you connected?');
    case 'invalid':
      return msg('This is not valid.');
  }
}
