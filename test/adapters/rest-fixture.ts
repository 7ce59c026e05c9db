import { restBackend } from '../../src/adapters/rest.ts';
import type { Fixture } from '../../src/backend/conformance.ts';
import { smallFacts } from '../../mocks/world/facts.ts';
import { personWith } from '../../mocks/world/world.ts';

/** Signs in to a mock server; the answer is the token. */
export async function signInAt(baseUrl: string, loginId: string): Promise<string> {
  const response = await post(`${baseUrl}/session`, { loginId });
  const { token } = (await response.json()) as { token: string };
  return token;
}

export const post = (url: string, body: unknown = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** The small world of a mock server, as it was, for the conformance suite. */
export async function restFixture(baseUrl: string): Promise<Fixture> {
  await post(`${baseUrl}/_mock/reset`);
  return {
    facts: smallFacts,
    async as(role) {
      const token = await signInAt(baseUrl, personWith(role).loginId);
      return restBackend({ baseUrl, token: () => token });
    },
  };
}
