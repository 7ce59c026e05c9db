import { restBackend } from '../../dist/cdn/adapters/rest.js';

/**
 * A shop without a build step. Pages are `<template>`s of the document, addresses are `#page` or `#page/id`; the
 * elements come by their script tag. `?backend=` names the server.
 */
const baseUrl = new URLSearchParams(location.search).get('backend') ?? 'http://127.0.0.1:4000';
const remembered = 'alder-finch-login';

const provider = document.querySelector('account-provider');
const main = document.querySelector('main');
const news = document.querySelector('#news');
const signIn = document.querySelector('#sign-in');
const backend = restBackend({ baseUrl, token: () => token });

let token = '';

/** Takes the place of the shop's own sign-in. Only the login id outlasts a reload, never the token. */
async function enter(loginId) {
  const response = await fetch(`${baseUrl}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ loginId }),
  });
  if (!response.ok) throw new Error(`Sign-in answered ${response.status}`);
  ({ token } = await response.json());
  sessionStorage.setItem(remembered, loginId);
  signIn.elements.person.value = loginId;
  // Another person begins with a scope of their own.
  if (provider.backend) await provider.refresh();
  else provider.backend = backend;
}

function leave() {
  token = '';
  sessionStorage.removeItem(remembered);
  provider.backend = undefined;
}

function show() {
  const [page = '', id] = location.hash.slice(1).split('/').map(decodeURIComponent);
  const known = document.querySelector(`template#${CSS.escape(page || 'catalogue')}`)
    ? page || 'catalogue'
    : 'catalogue';
  showTemplate(known === 'catalogue' || token ? known : 'nobody', id);
  for (const link of document.querySelectorAll('nav a')) {
    link.ariaCurrent = link.hash === `#${known}` ? 'page' : 'false';
  }
}

function showTemplate(name, id) {
  main.replaceChildren(document.querySelector(`template#${name}`).content.cloneNode(true));
  if (id) main.querySelector('org-buyer-manager')?.setAttribute('organization-id', id);
  if (id && name === 'account') main.querySelector('my-account-panel')?.setAttribute('section', id);
  const panel = main.querySelector('my-account-panel');
  if (panel) panel.routes = { organizations: '#organizations' };
  const heading = main.querySelector('h1');
  document.title = `${heading.textContent} – Alder & Finch`;
}

addEventListener('hashchange', () => {
  show();
  main.querySelector('h1').focus();
});

document.querySelector('.skip-link').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

signIn.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { value, selectedOptions } = signIn.elements.person;
  try {
    if (value) await enter(value);
    else leave();
    news.textContent = value ? `Signed in: ${selectedOptions[0].text}` : 'Signed out';
    show();
  } catch {
    showTemplate('unreachable');
  }
});

provider.addEventListener('customer-accessed', () => (location.hash = 'account'));
provider.addEventListener('acting-ended', () => (location.hash = 'customer-service'));
provider.addEventListener('organization-selected', ({ id }) => {
  history.replaceState(null, '', `#organizations/${encodeURIComponent(id)}`);
});
provider.addEventListener('account-navigate', (event) => {
  event.preventDefault();
  location.hash = event.section === 'organizations' ? 'organizations' : `account/${event.section}`;
});

try {
  const loginId = sessionStorage.getItem(remembered);
  if (loginId) await enter(loginId);
  show();
} catch {
  showTemplate('unreachable');
}
