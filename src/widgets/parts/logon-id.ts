import { type TemplateResult, html } from 'lit';

/** A logon id or an e-mail address, which may break before its @ where room is scarce. */
export function logonId(text: string): TemplateResult {
  const at = text.lastIndexOf('@');
  return at > 0 ? html`<bdi>${text.slice(0, at)}<wbr />${text.slice(at)}</bdi>` : html`<bdi>${text}</bdi>`;
}
