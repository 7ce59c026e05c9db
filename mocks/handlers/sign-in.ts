import { HttpResponse, type RequestHandler, http } from 'msw';
import * as z from 'zod/mini';
import { signIn, signOut } from '../../src/adapters/memory.ts';
import { toAccountError } from '../../src/backend/errors.ts';
import { bodyOf } from './body.ts';
import { problemResponse } from './problem.ts';
import type { Service } from './service.ts';

const cookieName = 'prokura-session';

/** The token of a request: bearer, or else the cookie. Empty where there is neither. */
export function tokenOf(request: Request, cookies: Readonly<Record<string, string>>): string {
  const bearer = /^Bearer (\S+)$/u.exec(request.headers.get('authorization') ?? '')?.[1];
  return bearer ?? cookies[cookieName] ?? '';
}

const Login = z.object({ loginId: z.string(), cookie: z.optional(z.boolean()) });

/**
 * Signing in and out, which is no part of the contract: every storefront has its own way. `POST /session` takes a
 * `loginId` and no password. It answers with a bearer token, or with `cookie: true` sets a cookie in its place.
 */
export function signInHandlers(baseUrl: string, service: Service): RequestHandler[] {
  const cookie = (token: string) => `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax`;
  return [
    http.post(`${baseUrl}/session`, async ({ request }) => {
      const login = await bodyOf(request, Login);
      try {
        const token = signIn(service.store, login?.loginId ?? '');
        if (!login?.cookie) return HttpResponse.json({ token }, { status: 201 });
        return new HttpResponse(null, { status: 204, headers: { 'set-cookie': cookie(token) } });
      } catch (error) {
        return problemResponse(toAccountError(error, 'session.signIn'));
      }
    }),
    http.delete(`${baseUrl}/session`, ({ request, cookies }) => {
      signOut(service.store, tokenOf(request, cookies));
      return new HttpResponse(null, { status: 204, headers: { 'set-cookie': `${cookie('')}; Max-Age=0` } });
    }),
  ];
}
