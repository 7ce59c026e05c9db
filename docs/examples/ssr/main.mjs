import 'prokura/define/account-provider';
import 'prokura/define/acting-banner';
import 'prokura/define/find-customers';
import 'prokura/define/my-account-panel';
import { restBackend } from 'prokura/adapters/rest';

/** Where the accounts are: a server that `npm run backend` starts, or the one that the address names. */
const baseUrl = new URLSearchParams(location.search).get('backend') ?? 'http://127.0.0.1:4000';

/** Takes the place of the shop's own sign-in: the representative Carla. */
async function signIn() {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ loginId: 'carla.rios' });
  const { token } = await (await fetch(`${baseUrl}/session`, { method: 'POST', headers, body })).json();
  return token;
}

const signedIn = signIn();
document.querySelector('account-provider').backend = restBackend({ baseUrl, token: () => signedIn });
