import { type TemplateResult, html, nothing } from 'lit';

export interface EmptyStateOptions {
  readonly title: string;
  readonly text?: string | TemplateResult | undefined;
  readonly icon?: TemplateResult | undefined;
  /** The step out of the emptiness, as buttons. */
  readonly actions?: TemplateResult | undefined;
}

/** Nothing to show, said kindly, with what to do next. */
export function emptyState({ title, text, icon, actions }: EmptyStateOptions): TemplateResult {
  return html`<div class="empty-state">
    ${icon ? html`<span class="empty-icon">${icon}</span>` : nothing}
    <p class="empty-title">${title}</p>
    ${text ? html`<p class="muted empty-text">${text}</p>` : nothing}
    ${actions ? html`<div class="cluster">${actions}</div>` : nothing}
  </div>`;
}
