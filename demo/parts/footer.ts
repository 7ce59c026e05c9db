import { html, type TemplateResult } from 'lit';
import { flag } from '../art/flags.ts';

const letters = ['F', 'A', 'I', 'R', 'L', 'E', 'A', 'D'];

export const footer: TemplateResult = html`<div class="wrap footer-row">
  <p class="footer-flags" aria-hidden="true">${letters.map((letter) => flag(letter))}</p>
  <p>
    Fairlead Supply is an invented company. Its shop shows how <strong>Prokura</strong>’s elements look and work on a
    page of one’s own.
  </p>
  <p class="quiet">Nothing here can be bought, and nobody here can be hired.</p>
</div>`;
