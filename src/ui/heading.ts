import { type TemplateResult, html, nothing } from 'lit';

/** A heading at the level that the page's outline asks for. It can take the focus from a script, not by Tab. */
export function heading(
  level: number,
  text: string,
  { id, class: classes = '' }: { readonly id?: string | undefined; readonly class?: string | undefined } = {},
): TemplateResult {
  const attributes = id ?? nothing;
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 class=${classes} id=${attributes} tabindex="-1">${text}</h1>`;
    case 2:
      return html`<h2 class=${classes} id=${attributes} tabindex="-1">${text}</h2>`;
    case 3:
      return html`<h3 class=${classes} id=${attributes} tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 class=${classes} id=${attributes} tabindex="-1">${text}</h4>`;
    case 5:
      return html`<h5 class=${classes} id=${attributes} tabindex="-1">${text}</h5>`;
    default:
      return html`<h6 class=${classes} id=${attributes} tabindex="-1">${text}</h6>`;
  }
}
