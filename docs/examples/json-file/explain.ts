import type { Explain } from '../../../src/adapters/http.ts';
import type { ErrorKind } from '../../../src/backend/errors.ts';
import type { FieldIssue, IssueCode } from '../../../src/domain/model.ts';
import { fieldNamed } from './fields.ts';
import { oopsIn } from './wire.ts';

/** What the server's own words mean. Of those that are not here, the status says enough. */
const kinds: Readonly<Record<string, ErrorKind>> = {
  who: 'auth-required',
  stale: 'conflict-version',
  already: 'conflict-state',
  taken: 'conflict-state',
  wrong: 'validation',
};

const faults: Readonly<Record<string, IssueCode>> = {
  missing: 'required',
  long: 'too-long',
  shape: 'format',
  taken: 'taken',
  unknown: 'unknown',
  future: 'future',
};

export const explain: Explain = (body) => {
  const { oops = '', fields } = oopsIn(body);
  const kind = kinds[oops];
  return { ...(kind && { kind }), fieldErrors: fields.map(issueOf) };
};

function issueOf([field, fault]: readonly [string, unknown]): FieldIssue {
  return { path: [fieldNamed(field)], code: faults[String(fault)] ?? 'invalid' };
}
