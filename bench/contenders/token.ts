/** A JSON web token with these claims, signed by nobody: pages under test read theirs but cannot check it. */
export function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  const [header, payload, signature] = [{ alg: 'RS256', typ: 'JWT' }, claims, 'unsigned'].map((part) =>
    btoa(JSON.stringify(part)),
  );
  return [header, payload, signature].join('.');
}
