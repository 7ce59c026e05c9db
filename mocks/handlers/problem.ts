import { HttpResponse } from 'msw';
import { isProblemKind, pointerTo, problemStatus, problemType } from '../../src/adapters/rest/problem.ts';
import type { Problem } from '../../src/adapters/rest/problem.schema.ts';
import type { AccountError } from '../../src/backend/errors.ts';

/** Kinds that ask the client to wait, and for how many seconds. */
const retryAfter: Readonly<Record<string, string>> = { 'rate-limited': '1', unavailable: '1' };

/** An error as a server of our contract answers it. An error that no server could answer with is a fault of its own. */
export function problemResponse(error: AccountError): Response {
  const kind = isProblemKind(error.kind) ? error.kind : 'server';
  const { fieldErrors, refusal } = error;
  const problem = {
    type: problemType(kind),
    title: kind.replaceAll('-', ' '),
    status: error.status ?? problemStatus[kind],
    instance: `urn:uuid:${crypto.randomUUID()}`,
    ...(fieldErrors.length > 0 && {
      errors: fieldErrors.map(({ path, ...issue }) => ({ pointer: pointerTo(path), ...issue })),
    }),
    ...(refusal && { refusal: { because: refusal.because, code: refusal.code, ask: [...refusal.ask] } }),
  } satisfies Problem;
  const wait = retryAfter[kind];
  return HttpResponse.json(problem, {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', ...(wait !== undefined && { 'retry-after': wait }) },
  });
}
