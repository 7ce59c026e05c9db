// The provider comes first; the elements follow once somebody is signed in and the language is there.
import 'prokura/define/account-provider';
import { restBackend } from 'prokura/adapters/rest';
import { languages } from 'prokura/locales';

const baseUrl = new URLSearchParams(location.search).get('backend');
const headers = { 'content-type': 'application/json' };
const signedIn = fetch(`${baseUrl}/session`, { method: 'POST', headers, body: '{ "loginId": "sam.haddad" }' });
const token = signedIn.then((response) => response.json()).then((answer) => answer.token);

const provider = document.querySelector('account-provider');
provider.addEventListener('session-changed', () => import('prokura/define/all'), { once: true });
provider.languages = languages;
provider.backend = restBackend({ baseUrl, token: () => token });
