import { HttpResponse } from 'msw';
import { isProblemKind, problemStatus } from '../../../src/adapters/rest/problem.ts';
import { toAccountError } from '../../../src/backend/errors.ts';

const headers = { 'content-type': 'application/vnd.api+json' };

/** A refusal as the Storefront API knows them. */
export class GlueError extends Error {
  readonly status: number;
  readonly errors: readonly { readonly code: string; readonly detail: string }[];

  constructor(status: number, code: string, ...details: readonly string[]) {
    super(code);
    this.status = status;
    this.errors = (details.length > 0 ? details : [`error ${code}`]).map((detail) => ({ code, detail }));
  }
}

export const json = (document: object, status = 200): Response => HttpResponse.json(document, { status, headers });

export const nothing = (): Response => new HttpResponse(null, { status: 204 });

/** Whatever was thrown, as an answer. The memory backend's findings about fields are told as the API tells its own. */
export function errorAnswer(thrown: unknown): Response {
  const { status, errors } = thrown instanceof GlueError ? thrown : translated(thrown);
  return json({ errors: errors.map((error) => ({ ...error, status })) }, status);
}

function translated(thrown: unknown): GlueError {
  const { kind, fieldErrors } = toAccountError(thrown, 'none');
  const status = isProblemKind(kind) ? problemStatus[kind] : 500;
  if (kind === 'auth-required' || kind === 'acting-ended') return new GlueError(401, '001');
  if (kind !== 'validation') return new GlueError(status, String(status));
  const words = { required: 'is missing', 'too-short': 'is too short', 'too-long': 'is too long' } as const;
  const told = fieldErrors.map(({ path, code }) => {
    const what = code === 'required' || code === 'too-short' || code === 'too-long' ? words[code] : 'does not fit';
    return `${path.at(-1) ?? ''} => This value ${what}.`;
  });
  return new GlueError(422, '901', ...told);
}
