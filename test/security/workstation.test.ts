import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { getResponse } from 'msw';
import '../../src/define/all.ts';
import { restHandlers } from '../../mocks/handlers/rest.ts';
import { personWith } from '../../mocks/world/people.ts';
import { restBackend } from '../../src/adapters/rest.ts';
import type { ActorRole } from '../../src/domain/model.ts';
import type { AccountProviderElement } from '../../src/widgets/account-provider.ts';
import { click, read, reads, see, until } from '../support/user.ts';
import { put, valueOf } from '../faults/gestures.ts';

const origin = 'https://shop.example';

/** A page at a desk that several people use, one after the other; it signs them in by its own means. */
async function desk(as: ActorRole) {
  const handlers = restHandlers({ baseUrl: origin });
  const fetch = async (input: RequestInfo | URL): Promise<Response> =>
    (await getResponse(handlers, input as Request)) ?? new Response('{}', { status: 404 });
  const signIn = async (role: ActorRole): Promise<string> => {
    const body = JSON.stringify({ loginId: personWith(role).loginId });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(new Request(`${origin}/session`, { method: 'POST', headers, body }));
    return ((await answer.json()) as { token: string }).token;
  };
  let token = await signIn(as);
  const backend = restBackend({ baseUrl: origin, token: () => token, fetch });
  const provider = await fixture<AccountProviderElement>(
    html`<account-provider .backend=${backend}
      ><my-account-panel section="profile"></my-account-panel
    ></account-provider>`,
  );
  return {
    provider,
    leave: () => (token = ''),
    arrive: async (next: ActorRole) => (token = await signIn(next)),
  };
}

const kept = (type: 'pagehide' | 'pageshow') => dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
const gone = (text: string) =>
  until(
    () => !reads(text),
    () => `${text} is still shown`,
  );

describe('A desk that several people use', () => {
  it('shows nothing of the last session on a page that is brought back after signing out', async () => {
    const { leave } = await desk('buyer');
    await read('ben.fischer@');
    kept('pagehide');
    leave();
    kept('pageshow');
    await read('You are signed out');
    await gone('Fischer');
    expect(reads('ben.fischer@')).to.equal(false);
  });

  it('shows the next person in the same tab nothing of the last one, and none of what they typed', async () => {
    const { provider, leave, arrive } = await desk('buyer');
    await click('button', 'Edit');
    await put(/^First name/u, 'Half a name');
    leave();
    await arrive('buyer-admin');
    await provider.refresh();
    await read('Welcome, Bruno Almeida');
    await gone('Fischer');
    await click('button', 'Edit');
    await see('textbox', /^First name/u);
    expect(valueOf(/^First name/u)).to.equal('Bruno');
  });
});
