import { type TemplateResult, html } from 'lit';

/** Fields of a form that belong together, under a heading that stands beside them where there is room. */
export const formSection = (title: string, fields: unknown): TemplateResult =>
  html`<fieldset class="section">
    <legend class="subtitle">${title}</legend>
    <div class="section-fields">${fields}</div>
  </fieldset>`;
