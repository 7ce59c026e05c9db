import { type TemplateResult, html, nothing } from 'lit';
import { checkCircleIcon, errorIcon, infoIcon, lockIcon, warningIcon } from './icons.ts';

/** `refused`: the viewer may not; it says why and whom to ask, and is no error of theirs. */
export type NoticeKind = 'info' | 'success' | 'warning' | 'error' | 'refused';

export interface NoticeOptions {
  readonly kind: NoticeKind;
  readonly text: string | TemplateResult;
  readonly title?: string | undefined;
  /** Buttons: retry, the next step. */
  readonly actions?: TemplateResult | undefined;
  readonly id?: string | undefined;
  /** The language of the text, where it is not that of what is around it. */
  readonly lang?: string | undefined;
}

const icons = { info: infoIcon, success: checkCircleIcon, warning: warningIcon, error: errorIcon, refused: lockIcon };

/** A message where the work is. Silent by itself: what must be heard goes through the widget's `Announcer` too. */
export function notice({ kind, text, title, actions, id, lang }: NoticeOptions): TemplateResult {
  return html`<div class="notice ${kind}" id=${id ?? nothing} tabindex=${id ? -1 : nothing} lang=${lang ?? nothing}>
    ${icons[kind]}
    <div>
      ${title ? html`<p class="notice-title">${title}</p>` : nothing}
      <p class="notice-text">${text}</p>
      ${actions ? html`<div class="cluster notice-actions">${actions}</div>` : nothing}
    </div>
  </div>`;
}
