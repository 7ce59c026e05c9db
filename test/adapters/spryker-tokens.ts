/** An access token as the Storefront API issues them, not signed: who it is stands in its subject. */
export function issued(subject: object, expires = 4_102_444_800): string {
  const parts = [{ typ: 'JWT' }, { exp: expires, sub: JSON.stringify(subject) }];
  return [...parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')), 'signature'].join('.');
}
