import { msg, str } from '@lit/localize';
import type { AccountError, ErrorKind } from '../../backend/errors.ts';
import { isCapability, isWrite } from '../../capabilities/verbs.ts';
import { refusalText } from './refusals.ts';

export interface ErrorText {
  readonly title: string;
  readonly text: string;
  /** Whether trying the same again can help. */
  readonly retry: boolean;
}

/** What a failure means to the user and what comes next. Chosen by its kind; the server's own words are never shown. */
export function errorText(error: AccountError): ErrorText {
  const retry = error.retryable !== 'never' || mayReadAgain(error);
  if (error.refusal) return { title: msg('Not allowed'), text: refusalText(error.refusal), retry: false };
  if (error.outcome === 'applied') {
    return { title: msg('This is done'), text: msg('Only the answer could not be read.'), retry: false };
  }
  if (error.outcome === 'unknown' && isWriteFailure(error)) {
    return {
      title: msg('We could not confirm this'),
      text: msg(
        'The connection broke before the answer came. It may have been saved. Trying again will not do it twice.',
      ),
      retry: true,
    };
  }
  const [title, text] = textsOf(error.kind, error);
  return { title, text, retry };
}

/** What nobody reads by asking once more: it is not for them, not there at all, or for the page's people to mend. */
const final: readonly ErrorKind[] = [
  'auth-expired',
  'auth-required',
  'acting-ended',
  'forbidden',
  'unsupported',
  'config',
];

/** Nothing is done twice by reading twice, and nothing else leads on from where data was to stand. */
const mayReadAgain = ({ kind, operation }: AccountError): boolean =>
  (operation === 'session.read' || (isCapability(operation) && !isWrite(operation))) && !final.includes(kind);

/** Reads have nothing to confirm. */
const isWriteFailure = ({ operation }: AccountError): boolean =>
  operation === 'session.end' || (isCapability(operation) && isWrite(operation));

function textsOf(kind: ErrorKind, error: AccountError): readonly [string, string] {
  switch (kind) {
    case 'offline':
      return [msg('You are offline'), msg('This loads by itself once you are connected again.')];
    case 'network':
      return [msg('No connection'), msg('The system could not be reached.')];
    case 'timeout':
      return [msg('No answer'), msg('The system took too long to answer.')];
    case 'auth-expired':
    case 'auth-required':
      return [msg('You are signed out'), msg('Please sign in again. What you typed is kept.')];
    case 'acting-ended':
      return [msg('The session has ended'), msg('You no longer act for this customer. Nothing further was saved.')];
    case 'forbidden':
      return [msg('Not allowed'), msg('The system did not allow this.')];
    case 'not-found':
      return [msg('Not found'), msg('It may have been removed in the meantime.')];
    case 'conflict-version':
      return [
        msg('Changed by somebody else'),
        msg('This record was changed after you opened it. Nothing was overwritten.'),
      ];
    case 'conflict-state':
      return [msg('Not possible as things stand'), msg('The system found something that stands in the way.')];
    case 'in-flight':
      return [msg('Still being worked on'), msg('The system is still busy with your first try.')];
    case 'validation':
      return [msg('Please check what you entered'), msg('The system did not accept some of it.')];
    case 'rate-limited':
      return [msg('Too many requests'), waitText(error.retryAfterMs)];
    case 'unavailable':
      return [msg('Not available at the moment'), waitText(error.retryAfterMs)];
    case 'malformed':
      return [msg('Unexpected answer'), msg('The system sent something that could not be read.')];
    case 'unsupported':
      return [msg('Not offered'), msg('This system does not offer it.')];
    case 'config':
    case 'precondition-missing':
    case 'key-reused':
      return [msg('Something is not set up right'), msg('Please tell the people who run this page.')];
    case 'aborted':
    case 'server':
      return [msg('Something went wrong'), msg('The system could not do this.')];
  }
}

function waitText(retryAfterMs: number | undefined): string {
  const seconds = Math.ceil((retryAfterMs ?? 0) / 1000);
  return seconds > 0 ? msg(str`Please try again in ${seconds} seconds.`) : msg('Please try again in a moment.');
}
