import { type TemplateResult, html } from 'lit';
import { blockIcon, checkCircleIcon, clockIcon, dashIcon } from './icons.ts';

/** `positive` works, `neutral` is neither good nor bad, `warning` waits for somebody, `negative` is stopped. */
export type StatusKind = 'positive' | 'neutral' | 'warning' | 'negative';

const icons = { positive: checkCircleIcon, neutral: dashIcon, warning: clockIcon, negative: blockIcon };

/** A state in words and shape; the colour only helps. */
export function statusLabel(kind: StatusKind, label: string, icon: TemplateResult = icons[kind]): TemplateResult {
  return html`<span class="status ${kind}">${icon}${label}</span>`;
}
