import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';

/**
 * Stands in for the first load. `label` says what is coming ("Loading buyers…"). Nothing shows during the first
 * moments, so that a quick answer does not flicker; after three seconds it says that it is still working. No live region:
 * the widget's `Announcer` tells what arrived.
 */
export function skeleton({ label, rows = 4 }: { readonly label: string; readonly rows?: number }): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <span class="visually-hidden">${label}</span>
    ${Array.from({ length: rows }, () => html`<span class="bone"></span>`)}
    <p class="muted small still">${msg('Still working on it…')}</p>
  </div>`;
}
